package org.gongyou.campaign;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Papers for a number. */
@Schema(name = "CampaignPapersRequest")
record PapersRequest(
        @Schema(description = "Files one has uploaded") @NotEmpty @Size(max = 9)
        List<@NotNull UUID> fileIds) {}
