package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What lawyers get. */
@Path("/officer/v1/lawyer-fees")
@Tag(name = "lawyers")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class FeeResource {

    private final Fees fees;
    private final Caller caller;

    FeeResource(Fees fees, Caller caller) {
        this.fees = fees;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "lawyerFees", summary = "What lawyers get for each stage, by union, the latest first")
    public Uni<Page<FeeView>> list() {
        return fees.list();
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "enterLawyerFee", summary = "Says what lawyers get for a stage from a day on")
    public Uni<FeeView> enter(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key, @NotNull @Valid FeeRequest request) {
        return fees.enter(caller.workerId(), key, request);
    }
}
