package org.gongyou.home;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.campaign.CampaignsAhead;
import org.gongyou.coupon.HomeCoupons;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** The phone's first screen. */
@Path("/v1/home")
@RolesAllowed(Role.WORKER)
@Tag(name = "home")
public class HomeResource {

    private static final int CAMPAIGNS = 3;

    private final HomeReader reader;
    private final HomeParts parts;
    private final CampaignsAhead campaigns;
    private final Caller caller;

    HomeResource(HomeReader reader, HomeParts parts, CampaignsAhead campaigns, Caller caller) {
        this.reader = reader;
        this.parts = parts;
        this.campaigns = campaigns;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "home", summary = "Everything the app's first screen shows, in one answer")
    public Uni<HomeView> home(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Language language = Language.preferred(languages);
        return reader.of(caller.workerId()).map(found -> view(found, language));
    }

    private HomeView view(HomeReader.Found found, Language language) {
        HomeCoupons.Tile coupons = found.tile(parts.coupons(), language);
        for (Instant until : found.tile(parts.pending(), language)) coupons = coupons.with(until);
        return new HomeView(
                found.tile(parts.membership(), language).orElse(null),
                found.tile(parts.card(), language).orElse(null),
                found.tile(parts.notices(), language),
                found.tile(parts.cases(), language),
                found.tile(parts.covers(), language),
                coupons,
                campaigns.next(CAMPAIGNS, language));
    }
}
