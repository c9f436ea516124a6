package org.gongyou.evidence;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Packs for the worker whose evidence it is. */
@Path("/v1/legal-aid-requests")
@RolesAllowed(Role.WORKER)
@Tag(name = "evidence")
public class PackResource {

    private final PackService packs;
    private final PackSender sender;
    private final Lockers lockers;
    private final Caller caller;

    PackResource(PackService packs, PackSender sender, Lockers lockers, Caller caller) {
        this.packs = packs;
        this.sender = sender;
        this.lockers = lockers;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/evidence-packs")
    @ResponseStatus(202)
    @Operation(
            operationId = "askEvidencePack",
            summary = "Have a pack made of what lies in the locker now",
            description = "One at a time. Ask how far it is at evidence-packs, and fetch it at evidence-pack.")
    public Uni<PackView> ask(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        UUID asking = caller.workerId();
        return packs.ask(
                asking,
                key,
                () -> lockers.ofOwner(asking, id).call(lockers::requireActing),
                Language.preferred(language));
    }

    @GET
    @Path("/{id}/evidence-packs")
    @Operation(operationId = "listEvidencePacks", summary = "The packs of the matter, the newest first")
    public Uni<Page<PackView>> all(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        UUID asking = caller.workerId();
        return packs.all(() -> lockers.ofOwner(asking, id), Language.preferred(language));
    }

    @GET
    @Path("/{id}/evidence-packs/{pack}")
    @Operation(operationId = "getEvidencePack", summary = "A pack, and how far it is")
    public Uni<PackView> one(
            @PathParam("id") UUID id,
            @PathParam("pack") UUID pack,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        UUID asking = caller.workerId();
        return packs.one(pack, () -> lockers.ofOwner(asking, id), Language.preferred(language));
    }

    @GET
    @Path("/{id}/evidence-pack")
    @Produces("application/zip")
    @Operation(
            operationId = "fetchEvidencePack",
            summary = "The newest pack that is ready",
            description = "A ZIP: evidence.pdf, originals/, SHA256SUMS, VERIFY.txt. Takes Range and If-Range.")
    @APIResponse(
            responseCode = "200",
            description = "The pack",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> fetch(
            @PathParam("id") UUID id,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @Context Request request) {
        UUID asking = caller.workerId();
        return packs.newest(asking, () -> lockers.ofOwner(asking, id))
                .chain(parcel -> sender.send(parcel, request, range, ifRange));
    }
}
