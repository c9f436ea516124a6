package org.gongyou.offer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.merchant.MerchantScopes;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** What people said of offers, for the officers who manage them. */
@Path("/officer/v1/offers")
@Tag(name = "offers")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class OfferReportOfficerResource {

    private final OfferReportLook look;
    private final MerchantScopes scopes;

    OfferReportOfficerResource(OfferReportLook look, MerchantScopes scopes) {
        this.look = look;
        this.scopes = scopes;
    }

    @GET
    @Path("/{id}/reports")
    @Operation(operationId = "offerReports", summary = "What people said of an offer, the latest first; never who")
    public Uni<Page<OfferReportView>> reports(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return look.of(scopes.ofCaller(), id, cursor, limit);
    }
}
