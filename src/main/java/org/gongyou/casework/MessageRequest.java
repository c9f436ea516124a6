package org.gongyou.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.gongyou.platform.web.PlainText;

/** A message between worker and handler. */
public record MessageRequest(
        @NotBlank @Size(max = 2000) @PlainText(lines = true) String text) {}
