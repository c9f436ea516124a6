package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.payment.Payee;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** Where lawyers are paid. */
@Path("/lawyer/v1/me/bank-account")
@Tag(name = "lawyers")
@RolesAllowed(Role.LAWYER)
public class LawyerAccountResource {

    private final LawyerAccounts accounts;
    private final Caller caller;

    LawyerAccountResource(LawyerAccounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "lawyerBankAccount", summary = "To which account the caller's subsidies go, masked")
    public Uni<Payee> one() {
        return accounts.ofAccount(caller.workerId());
    }

    @PUT
    @Operation(operationId = "setLawyerBankAccount", summary = "Says to which account the caller's subsidies go")
    public Uni<Payee> set(@NotNull @Valid Payee request) {
        return accounts.set(caller.workerId(), request);
    }
}
