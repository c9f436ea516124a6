package org.gongyou.evidence;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;

/** The locker for the worker whose case it is. */
@Path("/v1/legal-aid-requests")
@RolesAllowed(Role.WORKER)
@Tag(name = "evidence")
public class EvidenceResource {

    private final EvidenceService evidence;
    private final Caller caller;

    EvidenceResource(EvidenceService evidence, Caller caller) {
        this.evidence = evidence;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/evidence")
    @Operation(
            operationId = "getEvidence",
            summary = "What lies in the evidence locker of the matter, in its order",
            description = "All requests of one matter have one locker.")
    public Uni<LockerView> get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return evidence.ofOwner(caller.workerId(), id, Language.preferred(language));
    }

    @POST
    @Path("/{id}/evidence")
    @ResponseStatus(201)
    @Operation(operationId = "addEvidence", summary = "Put a file of the caller's in, behind the others")
    public Uni<ItemView> add(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @NotNull @Valid ItemRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return evidence.add(caller.workerId(), key, id, request, Language.preferred(language));
    }

    @PUT
    @Path("/{id}/evidence/order")
    @Operation(operationId = "orderEvidence", summary = "In which order it is shown and packed")
    public Uni<LockerView> order(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid OrderRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return evidence.order(
                caller.workerId(), id, IfMatch.of(ifMatch), request.items(), Language.preferred(language));
    }

    @PATCH
    @Path("/{id}/evidence/{item}")
    @Operation(operationId = "describeEvidence", summary = "Say something else of an item")
    public Uni<LockerView> say(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @RequestBody(
                            description = "JSON merge patch (RFC 7396) of caption, kind and happenedOn",
                            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    @NotNull
                    ObjectNode request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return evidence.say(caller.workerId(), id, item, IfMatch.of(ifMatch), request, Language.preferred(language));
    }

    @DELETE
    @Path("/{id}/evidence/{item}")
    @Operation(
            operationId = "removeEvidence",
            summary = "Take an item out",
            description = "Its hash and times stay; what is in a pack that was made stays there.")
    public Uni<LockerView> remove(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return evidence.remove(caller.workerId(), id, item, IfMatch.of(ifMatch), Language.preferred(language));
    }
}
