package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** A lawyer gives a case back. */
@Path("/lawyer/v1/cases/{number}/hand-over")
@Tag(name = "representation")
@RolesAllowed(Role.LAWYER)
public class HandOverResource {

    private final Answers answers;
    private final Caller caller;

    HandOverResource(Answers answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "handOverCase",
            summary = "Somebody else is to take the case; the caller finds nothing of it any more",
            description = "The reason is read by the worker and by whoever comes next.")
    public Uni<OfferView> handOver(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid HandOverRequest request) {
        return answers.handOver(caller.workerId(), key, number, request);
    }
}
