package org.gongyou.representation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why not. */
@Schema(name = "LawyerDeclineRequest")
record DeclineRequest(@NotNull DeclineReason reason) {}
