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

/** The locker and its packs for a lawyer who is a party of the case. */
@Path("/lawyer/v1/cases")
@RolesAllowed(Role.LAWYER)
@Tag(name = "evidence")
public class EvidenceLawyerResource {

    private final EvidenceService evidence;
    private final PackService packs;
    private final PackSender sender;
    private final Lockers lockers;
    private final Caller caller;

    EvidenceLawyerResource(
            EvidenceService evidence, PackService packs, PackSender sender, Lockers lockers, Caller caller) {
        this.evidence = evidence;
        this.packs = packs;
        this.sender = sender;
        this.lockers = lockers;
        this.caller = caller;
    }

    @GET
    @Path("/{number}/evidence")
    @Operation(operationId = "getEvidenceAsLawyer", summary = "What lies in the evidence locker of the case")
    public Uni<LockerView> locker(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return evidence.ofParty(caller.workerId(), number, Language.preferred(language));
    }

    @POST
    @Path("/{number}/evidence-packs")
    @ResponseStatus(202)
    @Operation(
            operationId = "askEvidencePackAsLawyer",
            summary = "Have a pack made of what lies in the locker now",
            description = "One at a time. Ask how far it is at evidence-packs, and fetch it at evidence-pack.")
    public Uni<PackView> ask(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        UUID asking = caller.workerId();
        return packs.ask(
                asking,
                key,
                () -> lockers.ofParty(asking, number).call(lockers::requireActing),
                Language.preferred(language));
    }

    @GET
    @Path("/{number}/evidence-packs")
    @Operation(operationId = "listEvidencePacksAsLawyer", summary = "The packs of the matter, the newest first")
    public Uni<Page<PackView>> all(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        UUID asking = caller.workerId();
        return packs.all(() -> lockers.ofParty(asking, number), Language.preferred(language));
    }

    @GET
    @Path("/{number}/evidence-packs/{pack}")
    @Operation(operationId = "getEvidencePackAsLawyer", summary = "A pack, and how far it is")
    public Uni<PackView> one(
            @PathParam("number") String number,
            @PathParam("pack") UUID pack,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        UUID asking = caller.workerId();
        return packs.one(pack, () -> lockers.ofParty(asking, number), Language.preferred(language));
    }

    @GET
    @Path("/{number}/evidence-pack")
    @Produces("application/zip")
    @Operation(
            operationId = "fetchEvidencePackAsLawyer",
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
            @PathParam("number") String number,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @Context Request request) {
        UUID asking = caller.workerId();
        return packs.newest(asking, () -> lockers.ofParty(asking, number))
                .chain(parcel -> sender.send(parcel, request, range, ifRange));
    }
}
