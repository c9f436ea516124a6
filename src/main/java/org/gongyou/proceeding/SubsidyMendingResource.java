package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.payment.Payee;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** Subsidies that the bank has sent back, for the lawyer. */
@Path("/lawyer/v1/cases/{number}/subsidy/account")
@Tag(name = "proceedings")
@RolesAllowed(Role.LAWYER)
public class SubsidyMendingResource {

    private final SubsidyMending mending;
    private final Caller caller;

    SubsidyMendingResource(SubsidyMending mending, Caller caller) {
        this.mending = mending;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "mendLawyerSubsidy",
            summary = "Names another account for a subsidy that the bank has sent back",
            description = "It is the caller's account from now on; two people release the subsidy anew.")
    public Uni<Payee> mend(@PathParam("number") String number, @NotNull @Valid Payee request) {
        return mending.mend(caller.workerId(), number, request);
    }
}
