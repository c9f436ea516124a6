package org.gongyou.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Lit groups for the workers in them. */
@Path("/v1/me/group-disputes")
@RolesAllowed(Role.WORKER)
@Tag(name = "group disputes")
public class MyGroupResource {

    private final MyGroups groups;
    private final Caller caller;

    MyGroupResource(MyGroups groups, Caller caller) {
        this.groups = groups;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listMyGroupDisputes",
            summary = "Groups that my requests are part of, where there are enough to light a lamp")
    public Uni<Page<MyGroupView>> all(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return groups.all(caller.workerId(), Language.preferred(language));
    }

    @PUT
    @Path("/{id}/consent")
    @Operation(operationId = "consentToRepresent", summary = "Stand as a representative of the group, or not any more")
    public Uni<MyGroupView> stand(
            @PathParam("id") UUID id,
            @NotNull @Valid ConsentRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return groups.stand(caller.workerId(), id, request, Language.preferred(language));
    }

    @PUT
    @Path("/{id}/votes")
    @Operation(operationId = "voteForRepresentatives", summary = "Vote for up to five of those who stand")
    public Uni<MyGroupView> vote(
            @PathParam("id") UUID id,
            @NotNull @Valid VoteRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return groups.vote(caller.workerId(), id, request, Language.preferred(language));
    }
}
