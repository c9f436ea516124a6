package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.snapshot.FromMemory;
import org.gongyou.platform.web.QueryReading;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** Merchants and their stores for everybody, signed in or not. */
@Path("/v1")
@FromMemory
@Tag(name = "merchants", description = "Answered from memory, also while the database is away: see Data-As-Of")
public class MerchantResource {

    /** As for stations: to be asked for again before it is shown, and better old than none. */
    private static final String CACHED = "public, no-cache, stale-if-error=86400";

    private final MerchantSnapshot merchants;
    private final Clock clock;

    MerchantResource(MerchantSnapshot merchants, Clock clock) {
        this.merchants = merchants;
        this.clock = clock;
    }

    @GET
    @Path("/merchants/{id}")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "merchant", summary = "One merchant with its stores")
    public Uni<MerchantView> merchant(@PathParam("id") UUID id, @QueryParam("crs") @Nullable String crs) {
        Crs system = system(crs);
        ListedMerchant found = merchants.value().merchant(id);
        if (found == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return Uni.createFrom().item(MerchantView.of(found, clock.instant(), system));
    }

    @GET
    @Path("/stores/{id}")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "store", summary = "One store")
    public Uni<StoreView> store(@PathParam("id") UUID id, @QueryParam("crs") @Nullable String crs) {
        Crs system = system(crs);
        Store found = merchants.value().store(id);
        if (found == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return Uni.createFrom().item(StoreView.of(found, clock.instant(), system));
    }

    private static Crs system(@Nullable String crs) {
        QueryReading asked = new QueryReading();
        Crs system = asked.crs(crs, MerchantProblem.CRS_UNKNOWN);
        asked.orReject();
        return system;
    }
}
