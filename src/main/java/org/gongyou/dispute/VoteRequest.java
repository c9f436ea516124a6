package org.gongyou.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param candidates at most five; a later vote replaces an earlier one */
@Schema(name = "GroupDisputeVote")
record VoteRequest(@NotNull @Size(min = 1, max = 5) List<@NotNull UUID> candidates) {}
