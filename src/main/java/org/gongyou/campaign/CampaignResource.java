package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.coupon.CouponView;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Campaigns for everybody, and claims of those who are signed in. */
@Path("/v1/campaigns")
@Tag(name = "campaigns")
public class CampaignResource {

    /** Anybody may keep the answer, but asks again before it is shown. */
    static final String CACHED = "public, no-cache";

    private final CampaignSnapshot campaigns;
    private final ClaimDesk desk;
    private final ClaimAnswers answers;
    private final Caller caller;
    private final Clock clock;

    CampaignResource(CampaignSnapshot campaigns, ClaimDesk desk, ClaimAnswers answers, Caller caller, Clock clock) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "campaigns", summary = "Campaigns that are open or will be, the next first")
    public Uni<Page<CampaignView>> list(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = Language.preferred(languages);
        List<CampaignView> views = campaigns.value().notOverAt(clock.instant()).stream()
                .map(campaign -> CampaignView.of(campaign, language))
                .toList();
        return Uni.createFrom().item(new Page<>(views, null));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "campaign", summary = "One campaign, with the server's time to count down by")
    public Uni<CampaignView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return desk.campaign(id).map(campaign -> CampaignView.of(campaign, Language.preferred(languages))
                .at(clock.instant(), campaign));
    }

    @POST
    @Path("/{id}/claims")
    @ResponseStatus(201)
    @RolesAllowed(Role.WORKER)
    @Operation(
            operationId = "claimCoupon",
            summary = "Takes a coupon of a rush",
            description =
                    "201 is a coupon that exists; it is answered after the commit. 409 is for good but benefit.not-open, which says"
                            + " when to come back. After 503 or no answer the same key tells what became of the claim.")
    public Uni<CouponView> claim(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return desk.claim(caller.workerId(), key, id, CampaignMode.RUSH)
                .chain(claimed -> answers.of(claimed, Language.preferred(languages)));
    }
}
