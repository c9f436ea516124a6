package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.pdf.PdfAnswer;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** Papers of a request, for the officers who see its case. */
@Path("/officer/v1/legal-aid/{number}/papers")
@RolesAllowed(Role.OFFICER)
@Tag(name = "legal aid")
public class OfficerPaperResource {

    private final Papers papers;
    private final Caller caller;

    OfficerPaperResource(Papers papers, Caller caller) {
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @Path("/{paper}")
    @Produces(PdfAnswer.TYPE)
    @Operation(operationId = "legalAidPaperOfCase", summary = "A paper of a case of the officer's subtree")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(mediaType = PdfAnswer.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> read(
            @PathParam("number") String number, @PathParam("paper") String paper, @Context Request request) {
        return papers.ofOfficer(caller.workerId(), number, paper).map(bytes -> PdfAnswer.of(bytes, request));
    }
}
