package org.gongyou.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A message between worker and handler. */
public record MessageRequest(@NotBlank @Size(max = 2000) String text) {}
