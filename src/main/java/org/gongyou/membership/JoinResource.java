package org.gongyou.membership;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/join-applications")
@RolesAllowed(Role.WORKER)
@Tag(name = "joining")
public class JoinResource {

    private final JoinService joining;
    private final Caller caller;

    JoinResource(JoinService joining, Caller caller) {
        this.joining = joining;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "beginToJoin",
            summary = "A draft with a number; it goes to no union before its submission")
    public Uni<JoinView> begin(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid JoinRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return joining.begin(caller.workerId(), key, request, Language.preferred(language));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getJoinApplication", summary = "An application of the caller's")
    public Uni<JoinView> get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return joining.one(caller.workerId(), id, Language.preferred(language));
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "mendJoinApplication", summary = "Change what it says while it is the applicant's turn")
    public Uni<JoinView> mend(
            @HeaderParam(IfMatch.HEADER) String ifMatch,
            @PathParam("id") UUID id,
            @RequestBody(
                            description = "JSON merge patch (RFC 7396) of a JoinRequest",
                            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    @NotNull
                    ObjectNode request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return joining.mend(caller.workerId(), id, IfMatch.of(ifMatch), request, Language.preferred(language));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(operationId = "submitJoinApplication", summary = "Send it to the union")
    public Uni<JoinView> submit(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return joining.submit(caller.workerId(), key, id, Language.preferred(language));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawJoinApplication", summary = "Take it back")
    public Uni<JoinView> withdraw(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return joining.withdraw(caller.workerId(), key, id, Language.preferred(language));
    }
}
