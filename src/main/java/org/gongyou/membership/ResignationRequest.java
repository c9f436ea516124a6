package org.gongyou.membership;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason optional: nobody has to say why they leave */
public record ResignationRequest(@Size(max = 200) @Nullable String reason) {}
