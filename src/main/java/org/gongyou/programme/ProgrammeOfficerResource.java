package org.gongyou.programme;

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
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Programmes of relief for the officers who write their rules. */
@Path("/officer/v1/relief-programmes")
@Tag(name = "relief programmes")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class ProgrammeOfficerResource {

    private final ProgrammeService programmes;
    private final ProgrammeDesk desk;

    ProgrammeOfficerResource(ProgrammeService programmes, ProgrammeDesk desk) {
        this.programmes = programmes;
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "managedReliefProgrammes", summary = "All versions one manages, drafts too, by code")
    public Uni<Page<ProgrammeOfficerView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return programmes.list(desk.ofCaller(), cursor, limit);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "draftReliefProgramme",
            summary = "Drafts a version of a programme",
            description =
                    "A draft may be wrong; the publication names all that is. Expressions are CEL without macros over the"
                            + " names of GET /v1/relief-programmes/vocabulary, the parameters, the questions and the lines before,"
                            + " with share(amount, permille), perHead(amount, heads), min and max.")
    public Uni<ProgrammeOfficerView> draft(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid ProgrammeDocument document) {
        return programmes.draft(desk.ofCaller(), key, document);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "managedReliefProgramme",
            summary = "One version, with the entity tag by which to change it")
    public Uni<ProgrammeOfficerView> one(@PathParam("id") UUID id) {
        return programmes.one(desk.ofCaller(), id);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeReliefProgramme", summary = "Writes a draft anew")
    public Uni<ProgrammeOfficerView> change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid ProgrammeDocument document) {
        return programmes.change(desk.ofCaller(), id, IfMatch.of(ifMatch), document);
    }

    @POST
    @Path("/{id}/trial")
    @Operation(
            operationId = "tryReliefProgramme",
            summary = "Holds a version, a draft too, against a made-up household; nothing is kept")
    public Uni<OutcomeView> tryOut(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull @Valid TrialRequest trial) {
        Language language = Language.preferred(languages);
        return programmes.tryOut(desk.ofCaller(), id, trial).map(outcome -> OutcomeView.of(outcome, language));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishReliefProgramme",
            summary = "Publishes a draft that somebody else wrote; running cases keep their version",
            description =
                    "422 names every expression that cannot be, with its column in places; every example the rules"
                            + " contradict, with what was expected and what came out in contradictions; a class or verdict without an"
                            + " example; an example on which more income raises the aid; and a published version that holds then.")
    public Uni<ProgrammeOfficerView> publish(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid PublicationRequest request) {
        return programmes.publish(desk.ofCaller(), id, IfMatch.of(ifMatch), request);
    }

    @POST
    @Path("/{id}/end")
    @Operation(operationId = "endReliefProgramme", summary = "Sets the last day on which one may apply")
    public Uni<ProgrammeOfficerView> end(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid EndRequest request) {
        return programmes.end(desk.ofCaller(), id, IfMatch.of(ifMatch), request);
    }
}
