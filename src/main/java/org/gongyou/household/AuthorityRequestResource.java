package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.pdf.PdfAnswer;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.RequestDeadline;

/** What somebody is asked to sign for a household: each adult alone, on the own phone. */
@Path("/v1/me/authority-requests")
@RolesAllowed(Role.WORKER)
@Tag(name = "household")
public class AuthorityRequestResource {

    private final AuthorityRequests requests;
    private final RequestDeadline deadline;
    private final Caller caller;

    AuthorityRequestResource(AuthorityRequests requests, RequestDeadline deadline, Caller caller) {
        this.requests = requests;
        this.deadline = deadline;
        this.caller = caller;
    }

    @Schema(name = "AuthorityRequests")
    public record RequestsView(List<AuthorityRequestView> items) {

        public RequestsView {
            items = List.copyOf(items);
        }
    }

    @GET
    @Operation(
            operationId = "myAuthorityRequests",
            summary = "What one is asked to allow, found by the verified document of the account, the newest first")
    public Uni<RequestsView> all() {
        return requests.all(caller.workerId()).map(RequestsView::new);
    }

    @GET
    @Path("/{id}/text")
    @Produces(PdfAnswer.TYPE)
    @Operation(
            operationId = "authorityText",
            summary =
                    "The text as it was signed, else as it is to be signed; the SHA-256 of these bytes goes into the signature")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content =
                    @Content(mediaType = PdfAnswer.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> text(@PathParam("id") UUID id, @Context Request request) {
        return requests.text(caller.workerId(), id).map(pdf -> PdfAnswer.of(pdf, request));
    }

    @POST
    @Path("/{id}/signature")
    @Operation(operationId = "signAuthority", summary = "Gives the authority, after reading the text")
    public Uni<AuthorityRequestView> sign(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @NotNull @Valid AuthoritySignature request) {
        deadline.takeTime();
        return requests.sign(caller.workerId(), key, id, request);
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeAuthority",
            summary = "Takes the authority back: checks under way are stopped, and nothing more is asked")
    public Uni<AuthorityRequestView> revoke(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key, @PathParam("id") UUID id) {
        return requests.revoke(caller.workerId(), key, id);
    }
}
