package org.gongyou.hardship;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a file is left. */
@Schema(name = "HardshipLeaving")
record LeavingRequest(@NotNull Reason reason) {}
