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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.household.AuthorityDesk.AuthoritiesView;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.pdf.PdfAnswer;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** The authorities of one's household to check its finances: asked for here, given by each adult alone. */
@Path("/v1/me/household/authorities")
@RolesAllowed(Role.WORKER)
@Tag(name = "household")
public class AuthorityResource {

    private final AuthorityDesk desk;
    private final Caller caller;

    AuthorityResource(AuthorityDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "householdAuthorities",
            summary = "Of each adult of the household whether the authority was given, how and until when")
    public Uni<AuthoritiesView> all() {
        return desk.all(caller.workerId());
    }

    @POST
    @Operation(
            operationId = "askHouseholdAuthorities",
            summary = "Asks each adult who has not given it, or whose has run out; oneself among them")
    public Uni<AuthoritiesView> ask(@HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key) {
        return desk.ask(caller.workerId(), key);
    }

    @GET
    @Path("/{memberId}/text")
    @Produces(PdfAnswer.TYPE)
    @Operation(operationId = "householdAuthorityText", summary = "The text to be printed and signed by hand")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            content =
                    @Content(mediaType = PdfAnswer.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> text(@PathParam("memberId") UUID memberId, @Context Request request) {
        return desk.text(caller.workerId(), memberId).map(pdf -> PdfAnswer.of(pdf, request));
    }

    @POST
    @Path("/{memberId}/paper")
    @Operation(
            operationId = "photographHouseholdAuthority",
            summary = "The adult has signed on paper: photos of it, which an officer of the case compares")
    public Uni<AuthoritiesView> photographed(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @PathParam("memberId") UUID memberId,
            @NotNull @Valid AuthorityPaper request) {
        return desk.photographed(caller.workerId(), key, memberId, request);
    }
}
