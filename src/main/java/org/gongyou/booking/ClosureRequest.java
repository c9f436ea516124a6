package org.gongyou.booking;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason for those who had booked */
record ClosureRequest(@Nullable @Size(max = 100) String reason) {}
