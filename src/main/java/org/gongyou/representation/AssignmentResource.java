package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Lawyers of cases for the officers who see the case. */
@Path("/officer/v1/legal-aid/{number}")
@Tag(name = "representation")
@RolesAllowed(Role.OFFICER)
public class AssignmentResource {

    private final Representing representing;
    private final Caller caller;

    AssignmentResource(Representing representing, Caller caller) {
        this.representing = representing;
        this.caller = caller;
    }

    @GET
    @Path("/assignment")
    @Operation(operationId = "lawyerOfCase", summary = "Who helps in a case, and who was asked")
    public Uni<AssignmentView> one(@PathParam("number") String number) {
        return representing.one(caller.workerId(), number);
    }

    @GET
    @Path("/candidates")
    @Operation(
            operationId = "lawyerCandidates",
            summary = "All lawyers in the order in which they would be asked, with what speaks against each")
    public Uni<Page<CandidateView>> candidates(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return representing.candidates(caller.workerId(), number, Language.preferred(languages));
    }

    @POST
    @Path("/assignment")
    @Operation(
            operationId = "assignLawyer",
            summary = "Names the lawyer to be asked now, instead of whoever was asked",
            description = "Refused when the lawyer or their firm stands on the other side.")
    public Uni<AssignmentView> assign(
            @PathParam("number") String number,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid AssignmentRequest request) {
        return representing.assign(caller.workerId(), number, IfMatch.of(ifMatch), request.lawyerId());
    }

    @POST
    @Path("/hand-over")
    @Operation(operationId = "takeCaseFromLawyer", summary = "Takes the case from its lawyer; another is found")
    public Uni<AssignmentView> takeAway(
            @PathParam("number") String number,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid HandOverRequest request) {
        return representing.takeAway(caller.workerId(), number, IfMatch.of(ifMatch), request.reason());
    }
}
