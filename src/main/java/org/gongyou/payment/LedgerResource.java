package org.gongyou.payment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.security.Role;

/** Whether the books balance. */
@Path("/officer/v1/ledger")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "payments")
public class LedgerResource {

    private final BudgetService budgets;
    private final PaymentScopes scopes;

    LedgerResource(BudgetService budgets, PaymentScopes scopes) {
        this.budgets = budgets;
        this.scopes = scopes;
    }

    @GET
    @Operation(
            operationId = "ledger",
            summary = "The accounts of all budgets one handles, summed up; together they are always 0")
    public Uni<LedgerView> sums(@QueryParam("year") @DefaultValue("0") @Min(0) @Max(2100) int year) {
        return budgets.sums(scopes.ofCaller(), year);
    }
}
