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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The board of lit groups, and what is done about them. */
@Path("/officer/v1/group-disputes")
@RolesAllowed(Role.OFFICER)
@Tag(name = "group disputes")
public class GroupOfficerResource {

    private final GroupService groups;
    private final Caller caller;

    GroupOfficerResource(GroupService groups, Caller caller) {
        this.groups = groups;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listGroupDisputes",
            summary = "The board: groups with a light, the newest first",
            description = "Fewer people than light a lamp are shown to nobody.")
    public Uni<Page<GroupView>> board(
            @QueryParam("light") @Nullable Light light,
            @QueryParam("state") @Nullable GroupState state,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return groups.board(caller.workerId(), light, state, Language.preferred(language));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getGroupDispute", summary = "A lit group with its steps, letters and representatives")
    public Uni<GroupView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return groups.one(caller.workerId(), id, Language.preferred(language));
    }

    @POST
    @Path("/{id}/steps")
    @ResponseStatus(201)
    @Operation(operationId = "addGroupDisputeStep", summary = "Write down what was done about it")
    public Uni<GroupView> step(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid StepRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return groups.step(caller.workerId(), key, id, IfMatch.of(ifMatch), request, Language.preferred(language));
    }

    @PUT
    @Path("/{id}/praise")
    @Operation(
            operationId = "praiseGroupDispute",
            summary = "Stars for its handling, by somebody who had no hand in it")
    public Uni<GroupView> praise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid PraiseRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return groups.praise(caller.workerId(), id, IfMatch.of(ifMatch), request.stars(), Language.preferred(language));
    }

    @PUT
    @Path("/{id}/election")
    @Operation(
            operationId = "electGroupRepresentatives",
            summary = "Let its workers elect three to five representatives, or end that")
    public Uni<GroupView> elect(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid ElectionRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return groups.elect(caller.workerId(), id, IfMatch.of(ifMatch), request.open(), Language.preferred(language));
    }
}
