package org.gongyou.publicnotice;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.pdf.PdfAnswer;
import org.gongyou.platform.pdf.Printer;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Notices for the officers who handle relief. */
@Path("/officer/v1/public-notices")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "public notices")
public class NoticeOfficerResource {

    private final NoticeDesk desk;
    private final NoticeScopes scopes;
    private final Printer printer;

    NoticeOfficerResource(NoticeDesk desk, NoticeScopes scopes, Printer printer) {
        this.desk = desk;
        this.scopes = scopes;
        this.printer = printer;
    }

    @GET
    @Operation(
            operationId = "officerPublicNotices",
            summary = "What hangs now, and what is over with objections nobody has answered; the newest first")
    public Uni<Page<OfficerNoticeView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return scopes.ofCaller().chain(scope -> desk.list(scope, cursor, limit, Language.preferred(languages)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "officerPublicNotice",
            summary = "One notice with what is objected; that one has read it is on record")
    public Uni<OfficerNoticeView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return scopes.ofCaller().chain(scope -> desk.one(scope, id, Language.preferred(languages)));
    }

    @GET
    @Path("/{id}/sheet")
    @Produces(PdfAnswer.TYPE)
    @Operation(operationId = "publicNoticeSheet", summary = "The same for the board, as long as it hangs")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(mediaType = PdfAnswer.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> sheet(@PathParam("id") UUID id, @Context Request request) {
        return scopes.ofCaller()
                .chain(scope -> desk.sheet(scope, id))
                .chain(printer::print)
                .map(pdf -> PdfAnswer.of(pdf, request));
    }

    @POST
    @Path("/{id}/posting")
    @Operation(
            operationId = "recordPublicNoticePosting",
            summary = "Keeps photos of where it was put up. Again changes nothing")
    public Uni<OfficerNoticeView> putUp(
            @PathParam("id") UUID id,
            @NotNull @Valid PostingRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return scopes.ofCaller().chain(scope -> desk.putUp(scope, id, request, Language.preferred(languages)));
    }

    @POST
    @Path("/{id}/objections/{objectionId}/answer")
    @Operation(
            operationId = "answerPublicNoticeObjection",
            summary = "Whether it is right, and why; the case goes on once all are answered")
    public Uni<OfficerNoticeView> answer(
            @PathParam("id") UUID id,
            @PathParam("objectionId") UUID objection,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid AnswerRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        IfMatch seen = IfMatch.of(ifMatch);
        return scopes.ofCaller()
                .chain(scope -> desk.answer(scope, id, objection, seen, request, Language.preferred(languages)));
    }
}
