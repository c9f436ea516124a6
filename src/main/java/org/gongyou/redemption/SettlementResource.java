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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** What a merchant is paid for. */
@Path("/merchant/v1/settlements")
@RolesAllowed(Role.CLERK)
@Tag(name = "redemptions")
public class SettlementResource {

    private final SettlementService settlements;
    private final Caller caller;

    SettlementResource(SettlementService settlements, Caller caller) {
        this.settlements = settlements;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "settlement",
            summary = "A month of one's own merchant: what was confirmed and not voided, with the month's totals")
    public Uni<SettlementView> of(
            @QueryParam("month") @NotNull String month,
            @QueryParam("merchantId") @Nullable UUID merchant,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return settlements.of(caller.workerId(), merchant, month, cursor, limit);
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @Operation(operationId = "exportSettlement", summary = "The same as a table, the whole month")
    public Uni<String> export(
            @QueryParam("month") @NotNull String month, @QueryParam("merchantId") @Nullable UUID merchant) {
        return settlements.table(caller.workerId(), merchant, month);
    }
}
