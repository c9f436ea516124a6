package org.gongyou.card;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** Whether the card somebody shows is good. */
@Path("/merchant/v1/card-checks")
@RolesAllowed({Role.CLERK, Role.OFFICER})
@Tag(name = "card")
public class CardCheckResource {

    private final CardChecks checks;
    private final Caller caller;

    CardCheckResource(CardChecks checks, Caller caller) {
        this.checks = checks;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "checkCard",
            summary = "Spends the code a member shows, and says whose card it is as far as a clerk may know")
    public Uni<CardCheckView> check(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key, @NotNull @Valid CardCheckRequest request) {
        return checks.check(caller.workerId(), key, request);
    }
}
