package org.gongyou.offer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.snapshot.FromMemory;
import org.gongyou.platform.web.QueryReading;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** Offers for everybody, signed in or not. */
@Path("/v1/offers")
@FromMemory
@Tag(name = "offers", description = "Answered from memory, also while the database is away: see Data-As-Of")
public class OfferResource {

    /** As for stations: to be asked for again before it is shown, and better old than none. */
    private static final String CACHED = "public, no-cache, stale-if-error=86400";

    private final OfferLookup offers;

    OfferResource(OfferLookup offers) {
        this.offers = offers;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(
            operationId = "findOffers",
            summary = "The nearest stores with what they offer, nearest first; by words alone, the best match first")
    public Uni<Page<OfferPlaceView>> find(
            @BeanParam OfferQuery query, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return Uni.createFrom().item(offers.find(query.search(Language.preferred(languages))));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "offer", summary = "One offer with the stores at which it is made")
    public Uni<OfferDetailView> one(
            @PathParam("id") UUID id,
            @QueryParam("crs") @Nullable String crs,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        QueryReading asked = new QueryReading();
        Crs system = asked.crs(crs, OfferProblem.CRS_UNKNOWN);
        asked.orReject();
        return Uni.createFrom().item(offers.one(id, system, Language.preferred(languages)));
    }
}
