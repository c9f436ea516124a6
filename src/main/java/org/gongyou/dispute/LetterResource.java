package org.gongyou.dispute;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
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
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What the union writes to the opponent (一函两书). */
@Path("/officer/v1/group-disputes")
@RolesAllowed(Role.OFFICER)
@Tag(name = "group disputes")
public class LetterResource {

    private final GroupService groups;
    private final GroupText text;
    private final Caller caller;

    LetterResource(GroupService groups, GroupText text, Caller caller) {
        this.groups = groups;
        this.text = text;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/letters")
    @ResponseStatus(201)
    @Operation(
            operationId = "sendGroupDisputeLetter",
            summary = "Write a letter to the opponent, with a day to reply by")
    public Uni<GroupView> send(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid LetterRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return groups.send(caller.workerId(), key, id, IfMatch.of(ifMatch), request, Language.preferred(language));
    }

    @GET
    @Path("/{id}/letters/{letter}")
    @Produces("application/pdf")
    @Operation(operationId = "readGroupDisputeLetter", summary = "A letter, exactly as it was sent")
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> read(@PathParam("id") UUID id, @PathParam("letter") UUID letter, @Context Request request) {
        return groups.letter(caller.workerId(), id, letter).map(found -> answer(found, request));
    }

    private Response answer(GroupLetter letter, Request request) {
        EntityTag tag = new EntityTag(letter.sha256());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            Response unread = known.tag(tag).build();
            if (unread.getStatus() == RequestProblem.STALE.status()) throw new ProblemException(RequestProblem.STALE);
            return unread;
        }
        return Response.ok(text.openBytes(letter.pdf()), "application/pdf")
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letter.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @PUT
    @Path("/{id}/letters/{letter}/reply")
    @Operation(operationId = "enterGroupDisputeReply", summary = "What the opponent answered, and when")
    public Uni<GroupView> reply(
            @PathParam("id") UUID id,
            @PathParam("letter") UUID letter,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid ReplyRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return groups.reply(caller.workerId(), id, letter, IfMatch.of(ifMatch), request, Language.preferred(language));
    }
}
