package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Proceedings for whoever is helped. */
@Path("/v1/legal-aid-requests/{id}/proceedings")
@Tag(name = "proceedings")
@RolesAllowed(Role.WORKER)
public class ProceedingResource {

    private final ProceedingDesk desk;
    private final Caller caller;

    ProceedingResource(ProceedingDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "proceedings",
            summary = "Who acts, how far it is, what comes next until when, and the money")
    public Uni<ProceedingView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return desk.ofOwner(caller.workerId(), id, Language.preferred(languages));
    }
}
