package org.gongyou.programme;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** What programmes would say, before one applies. */
@Path("/v1/relief-prechecks")
@Tag(name = "relief programmes")
@RolesAllowed(Role.WORKER)
public class PrecheckResource {

    private final Prechecks prechecks;
    private final Caller caller;

    PrecheckResource(Prechecks prechecks, Caller caller) {
        this.prechecks = prechecks;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "precheckRelief",
            summary =
                    "What all open programmes would say today: class, amount, papers missing, and the arithmetic of why not",
            description = "Nothing is kept: no row, no log of values. An empty object asks with the kept household.")
    public Uni<PrecheckView> check(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull @Valid PrecheckRequest request) {
        return prechecks.check(caller.workerId(), request, Language.preferred(languages));
    }
}
