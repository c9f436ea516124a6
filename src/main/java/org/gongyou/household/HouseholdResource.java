package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The household of the worker, and its papers. */
@Path("/v1/me/household")
@RolesAllowed(Role.WORKER)
@Tag(name = "household")
public class HouseholdResource {

    private final HouseholdService households;
    private final PaperDesk papers;
    private final Caller caller;

    HouseholdResource(HouseholdService households, PaperDesk papers, Caller caller) {
        this.households = households;
        this.papers = papers;
        this.caller = caller;
    }

    /** All papers; those that are too old among them, as the worker may want to see what to send anew. */
    @Schema(name = "HouseholdPapers")
    public record PapersView(List<KeptPaper> items) {

        public PapersView {
            items = List.copyOf(items);
        }
    }

    @GET
    @Operation(
            operationId = "myHousehold",
            summary =
                    "The household as it is kept: names and numbers of others masked, and until when each figure is good")
    public Uni<HouseholdView> one() {
        return households.one(caller.workerId());
    }

    @PUT
    @Operation(
            operationId = "sayHousehold",
            summary = "Says the whole household anew; the first time makes it",
            description =
                    "If-Match is needed once there is one. Of a member with an id, name and document may be left out or sent"
                            + " back masked. Sensitive fields are refused without the consent of their kind"
                            + " (household.consent-missing). Members who are left out leave nothing.")
    public Uni<HouseholdView> say(
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @NotNull @Valid HouseholdRequest request) {
        boolean fresh = ifNoneMatch != null && ifNoneMatch.strip().equals("*");
        return households.say(caller.workerId(), ifMatch, fresh, request);
    }

    @DELETE
    @Path("/consents/{kind}")
    @ResponseStatus(200)
    @Operation(
            operationId = "withdrawHouseholdConsent",
            summary = "Takes a consent back: what was kept under it is erased at once",
            description = "income, health, disability or family; with the family, all members but oneself go.")
    public Uni<HouseholdView> withdraw(@PathParam("kind") String kind) {
        return households.withdraw(caller.workerId(), kind);
    }

    @GET
    @Path("/papers")
    @Operation(operationId = "householdPapers", summary = "The papers that are kept, the newest first")
    public Uni<PapersView> papers() {
        return papers.all(caller.workerId()).map(PapersView::new);
    }

    @POST
    @Path("/papers")
    @ResponseStatus(201)
    @Operation(
            operationId = "keepHouseholdPaper",
            summary = "Keeps a paper: every programme uses it as long as it is new enough")
    public Uni<KeptPaper> keep(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key, @NotNull @Valid PaperRequest request) {
        return papers.keep(caller.workerId(), key, request);
    }

    @DELETE
    @Path("/papers/{id}")
    @Operation(
            operationId = "discardHouseholdPaper",
            summary = "Throws a paper away; a case that was shown it keeps it")
    public Uni<Void> discard(@PathParam("id") UUID id) {
        return papers.discard(caller.workerId(), id);
    }
}
