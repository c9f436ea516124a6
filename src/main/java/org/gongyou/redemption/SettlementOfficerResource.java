package org.gongyou.redemption;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.merchant.MerchantScopes;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** What a union owes the merchants it answers for. */
@Path("/officer/v1/settlements")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "redemptions")
public class SettlementOfficerResource {

    private final SettlementOffice office;
    private final MerchantScopes scopes;

    SettlementOfficerResource(SettlementOffice office, MerchantScopes scopes) {
        this.office = office;
        this.scopes = scopes;
    }

    @GET
    @Operation(
            operationId = "managedSettlements",
            summary = "A month's sums of each merchant one manages that had a redemption in it")
    public Uni<Page<SettlementSummaryView>> list(
            @QueryParam("month") @NotNull String month,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return office.all(scopes.ofCaller(), month, cursor, limit);
    }

    @GET
    @Path("/{merchantId}")
    @Operation(operationId = "managedSettlement", summary = "A merchant's month as the merchant sees it")
    public Uni<SettlementView> one(
            @PathParam("merchantId") UUID merchant,
            @QueryParam("month") @NotNull String month,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return office.of(scopes.ofCaller(), merchant, month, cursor, limit);
    }

    @GET
    @Path("/{merchantId}/export")
    @Produces("text/csv")
    @Operation(operationId = "exportManagedSettlement", summary = "The same as a table, the whole month")
    public Uni<String> export(@PathParam("merchantId") UUID merchant, @QueryParam("month") @NotNull String month) {
        return office.table(scopes.ofCaller(), merchant, month);
    }
}
