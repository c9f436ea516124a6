package org.gongyou.membership;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param unionId where the member wants to go */
public record TransferRequest(@NotNull UUID unionId) {}
