package org.gongyou.cover;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The caller's cover. */
@Path("/v1/me/cover")
@RolesAllowed(Role.WORKER)
@Tag(name = "cover")
public class CoverResource {

    private final MyCover mine;
    private final CoverService covers;
    private final Caller caller;

    CoverResource(MyCover mine, CoverService covers, Caller caller) {
        this.mine = mine;
        this.covers = covers;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "myCover",
            summary =
                    "The receipts of all one's cover, past ones too, and what to mind: no cover with the card, duplicates,"
                            + " what ends soon, what still waits")
    public Uni<MyCoverView> all(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return mine.of(caller.workerId(), Language.preferred(languages));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "takeOutCover",
            summary = "Takes out a cover by oneself",
            description =
                    "What the worker pays is AWAITING_PAYMENT until an officer records the payment; the answer says how much,"
                            + " where and by when. Unpaid it lapses by itself. A second one of the family is refused and names the first.")
    public Uni<CoverView> enrol(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull @Valid CoverRequest request) {
        return covers.enrol(caller.workerId(), key, request, Language.preferred(languages));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "giveUpCover", summary = "Gives up a cover that is not paid for yet")
    public Uni<CoverView> giveUp(
            @PathParam("id") UUID id,
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return covers.giveUp(caller.workerId(), key, id, Language.preferred(languages));
    }

    @GET
    @Path("/in-hospital")
    @Operation(
            operationId = "coverForEvent",
            summary = "It has happened: which covers pay, from which day, with which papers, by when",
            description = "event: HOSPITAL when absent, or another of the open list. since: its day, today when absent."
                    + " claim is the body for POST /v1/cover-claims.")
    public Uni<HospitalView> inHospital(
            @QueryParam("event") @Nullable String event,
            @QueryParam("since") @Nullable String since,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        String code = event == null ? Event.HOSPITAL.name() : Event.WORDS.code(event);
        if (code == null) throw ProblemException.invalid("/event", CoverProblem.EVENT_UNKNOWN);
        return mine.inHospital(caller.workerId(), Event.valueOf(code), day(since), Language.preferred(languages));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        if (written == null) return null;
        // Years of five digits are nobody's.
        if (!written.matches("20\\d{2}-\\d{2}-\\d{2}")) throw ProblemException.invalid("/since", RequestProblem.FORMAT);
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException noSuchDay) {
            throw ProblemException.invalid("/since", RequestProblem.FORMAT);
        }
    }
}
