package org.gongyou.redemption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is taken back. */
@Schema(name = "RedemptionVoidRequest")
record VoidRequest(@NotBlank @Size(max = 200) String reason) {}
