package org.gongyou.payment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Budgets for the officers who handle money. */
@Path("/officer/v1/budgets")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "payments")
public class BudgetResource {

    private final BudgetService budgets;
    private final PaymentScopes scopes;

    BudgetResource(BudgetService budgets, PaymentScopes scopes) {
        this.budgets = budgets;
        this.scopes = scopes;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "openBudget",
            summary = "Opens a union's budget for a programme or product in a year; there is no money in it yet")
    public Uni<BudgetView> open(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key, @NotNull @Valid BudgetRequest request) {
        return budgets.open(scopes.ofCaller(), key, request);
    }

    @GET
    @Operation(operationId = "budgets", summary = "The budgets one handles, with what the ledger says of each")
    public Uni<Page<BudgetView>> list(
            @QueryParam("year") @DefaultValue("0") @Min(0) @Max(2100) int year,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return budgets.list(scopes.ofCaller(), year, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "budget", summary = "One budget")
    public Uni<BudgetView> one(@PathParam("id") UUID id) {
        return budgets.one(scopes.ofCaller(), id);
    }

    @GET
    @Path("/{id}/entries")
    @Operation(operationId = "budgetEntries", summary = "What moved in a budget, the newest first")
    public Uni<Page<LedgerLineView>> entries(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return budgets.entries(scopes.ofCaller(), id, cursor, limit);
    }

    @POST
    @Path("/{id}/fundings")
    @ResponseStatus(201)
    @Operation(
            operationId = "fundBudget",
            summary = "Puts money into a budget, or takes some out; it counts once a second person confirms it")
    public Uni<BudgetView> fund(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid FundingRequest request) {
        return budgets.fund(scopes.ofCaller(), id, key, request);
    }

    @POST
    @Path("/{id}/fundings/{fundingId}/confirmation")
    @Operation(operationId = "confirmFunding", summary = "The second person confirms. Again changes nothing")
    public Uni<BudgetView> confirm(@PathParam("id") UUID id, @PathParam("fundingId") UUID fundingId) {
        return budgets.confirm(scopes.ofCaller(), id, fundingId);
    }
}
