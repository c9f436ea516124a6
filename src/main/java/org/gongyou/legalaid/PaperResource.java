package org.gongyou.legalaid;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.gongyou.platform.pdf.PdfAnswer;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.RequestDeadline;
import org.jspecify.annotations.Nullable;

/** Papers of a request, for whoever signs them. */
@Path("/v1/legal-aid-requests")
@RolesAllowed(Role.WORKER)
@Tag(name = "legal aid")
public class PaperResource {

    private final Papers papers;
    private final Signing signing;
    private final RequestDeadline deadline;
    private final Caller caller;

    PaperResource(Papers papers, Signing signing, RequestDeadline deadline, Caller caller) {
        this.papers = papers;
        this.signing = signing;
        this.deadline = deadline;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/papers/{paper}")
    @Produces(PdfAnswer.TYPE)
    @Operation(
            operationId = "legalAidPaper",
            summary = "A paper as it was signed, else as it is to be signed; or the union's decision",
            description =
                    "application, agreement, power-of-attorney, risk-notice or decision. The SHA-256 of these bytes"
                            + " goes into the signature. The query says what a special power of attorney would name.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(mediaType = PdfAnswer.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> paper(
            @PathParam("id") UUID id,
            @PathParam("paper") String paper,
            @QueryParam("settle") @DefaultValue("false") boolean settle,
            @QueryParam("waive") @DefaultValue("false") boolean waive,
            @QueryParam("accept") @DefaultValue("false") boolean accept,
            @QueryParam("counterclaim") @DefaultValue("false") boolean counterclaim,
            @QueryParam("appeal") @DefaultValue("false") boolean appeal,
            @Context Request request) {
        Power power = new Power(settle, waive, accept, counterclaim, appeal);
        return papers.ofOwner(caller.workerId(), id, paper, power).map(bytes -> PdfAnswer.of(bytes, request));
    }

    @POST
    @Path("/{id}/signatures")
    @Operation(
            operationId = "signLegalAidPapers",
            summary =
                    "Signs papers that were read, on the phone or on paper; with the last of them a lawyer is looked for")
    public Uni<AidView> sign(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @NotNull @Valid SignatureRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        deadline.takeTime();
        return signing.sign(caller.workerId(), key, id, caller.device(), request, Language.preferred(language));
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeLegalAidPower",
            summary = "Takes the power of attorney back: nobody acts in the worker's name from this moment on")
    public Uni<AidView> revoke(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return signing.revoke(caller.workerId(), key, id, Language.preferred(language));
    }
}
