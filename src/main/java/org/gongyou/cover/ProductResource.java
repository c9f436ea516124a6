package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.snapshot.FromMemory;
import org.gongyou.platform.web.QueryReading;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** What cover there is, for everybody. */
@Path("/v1/cover-products")
@FromMemory
@Tag(name = "cover")
public class ProductResource {

    private static final String CACHED = "public, no-cache, stale-if-error=86400";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final CoverProducts products;

    ProductResource(CoverProducts products) {
        this.products = products;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(
            operationId = "coverProducts",
            summary = "The products in which people are enrolled now, by year and code",
            description = "divisionCode: those for whoever works there, wider divisions' included.")
    public Uni<Page<ProductView>> list(
            @QueryParam("divisionCode") @Nullable String divisionCode,
            @QueryParam("family") @Nullable List<String> families,
            @QueryParam("year") @Nullable String year,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        QueryReading asked = new QueryReading();
        if (divisionCode != null && !divisionCode.matches("\\d{2,12}")) {
            asked.wrong("divisionCode", CoverProblem.REGION_INVALID);
        }
        Set<String> of = asked.terms("family", families, Family.WORDS, CoverProblem.FAMILY_UNKNOWN);
        int in = asked.whole("year", year, FIRST_YEAR, LAST_YEAR, 0.0);
        asked.orReject();
        Language language = Language.preferred(languages);
        List<ProductView> found = products.offered()
                .filter(product -> divisionCode == null || divisionCode.startsWith(product.region()))
                .filter(product -> of.isEmpty() || of.contains(product.family().name()))
                .filter(product -> in == 0 || product.year() == in)
                .map(product -> ProductView.of(product, language))
                .toList();
        return Uni.createFrom().item(new Page<>(found, null));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(
            operationId = "coverProduct",
            summary = "One edition of a product, also a superseded one that covers still refer to")
    public Uni<ProductView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Product product = products.product(id);
        if (product == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return Uni.createFrom().item(ProductView.of(product, Language.preferred(languages)));
    }
}
