package org.gongyou.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param handlerId the officer who is to handle it; absent: whoever asks */
public record AssignmentRequest(@Nullable UUID handlerId) {}
