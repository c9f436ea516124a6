package org.gongyou.dispute;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param open false ends it, and those with the most votes are elected */
@Schema(name = "GroupDisputeElection")
record ElectionRequest(@NotNull Boolean open) {}
