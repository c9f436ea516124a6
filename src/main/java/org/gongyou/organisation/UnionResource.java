package org.gongyou.organisation;

import static org.gongyou.platform.problem.RequestProblem.FORMAT;
import static org.gongyou.platform.problem.RequestProblem.REQUIRED;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** Unions as everybody may look them up; answered from memory. */
@Path("/v1/unions")
@Tag(name = "organisation")
public class UnionResource {

    private final UnionSnapshot unions;

    UnionResource(UnionSnapshot unions) {
        this.unions = unions;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=60")
    @Operation(
            summary = "Active unions, by words of the name, pinyin initials or the employer's credit code",
            description = "Nearest first where a place is given, else in the order of names")
    public Uni<Page<UnionView>> search(
            @QueryParam("q") @Size(max = 60) @Nullable String q,
            @QueryParam("lat") @DecimalMin("-90") @DecimalMax("90") @Nullable Double lat,
            @QueryParam("lon") @DecimalMin("-180") @DecimalMax("180") @Nullable Double lon,
            @QueryParam("crs") @DefaultValue("wgs84") String crs,
            @QueryParam("cursor") @Size(max = 1000) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        Crs system = system(crs);
        UnionRegister register = unions.value();
        UnionQuery query = UnionQuery.of(q, place(lat, lon, system), cursor, limit);
        return Uni.createFrom().item(register.search().find(query, hit -> UnionView.of(hit, register.tree(), system)));
    }

    @GET
    @PermitAll
    @Path("/{id}")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=60")
    @Operation(summary = "One union, a closed one too")
    public Uni<UnionView> byId(@PathParam("id") UUID id, @QueryParam("crs") @DefaultValue("wgs84") String crs) {
        UnionTree tree = unions.value().tree();
        UnionNode union = tree.find(id);
        if (union == null) throw new ProblemException(OrganisationProblem.UNION_NOT_FOUND);
        return Uni.createFrom().item(UnionView.of(new UnionSearch.Hit(union, null), tree, system(crs)));
    }

    private static Crs system(String name) {
        Crs crs = Crs.named(name);
        if (crs == null) throw ProblemException.invalid("/crs", FORMAT);
        return crs;
    }

    private static @Nullable Place place(@Nullable Double lat, @Nullable Double lon, Crs crs) {
        if (lat != null && lon != null) return crs.toWgs84(lat, lon);
        if (lat == null && lon == null) return null;
        throw ProblemException.invalid(lat == null ? "/lat" : "/lon", REQUIRED);
    }
}
