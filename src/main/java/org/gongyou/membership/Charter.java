package org.gongyou.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The charter as the worker accepted and signed for it. */
public record Charter(@NotBlank @Size(max = 40) String version) {}
