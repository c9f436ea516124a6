package org.gongyou.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign that is new: whose it is, and under which code. */
@Schema(name = "CampaignDraftRequest")
record CampaignDraftRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String code,
        @NotNull UUID unionId,
        @NotNull @Valid CampaignRequest campaign) {}
