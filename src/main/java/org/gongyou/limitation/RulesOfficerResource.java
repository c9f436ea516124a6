package org.gongyou.limitation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The rules of limitation for the officers who look after legal aid. */
@Path("/officer/v1/limitation-rules")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "legal aid")
public class RulesOfficerResource {

    private final RulesService rules;
    private final CallersUnions unions;
    private final Caller caller;
    private final Clock clock;

    RulesOfficerResource(RulesService rules, CallersUnions unions, Caller caller, Clock clock) {
        this.rules = rules;
        this.unions = unions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "limitationRules",
            summary = "The rules that count today, or on a day, with the entity tag by which to publish others")
    public Uni<RulesView> on(@QueryParam("on") @Nullable LocalDate on) {
        requireKeeper();
        return Uni.createFrom().item(RulesView.of(rules.editions(), on == null ? ChinaDay.today(clock) : on));
    }

    @PUT
    @Operation(
            operationId = "publishLimitationRules",
            summary = "Publishes an edition of all rules, from a day on",
            description = "Editions published before stay as they were; answers name theirs.")
    public Uni<RulesView> publish(
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch, @NotNull @Valid RulesPublication publication) {
        requireKeeper();
        return rules.publish(caller.workerId(), IfMatch.of(ifMatch), publication)
                .map(done -> RulesView.of(rules.editions(), publication.effectiveFrom()));
    }

    private void requireKeeper() {
        if (unions.with(OfficerFunction.MANAGE_LEGAL_AID).isEmpty())
            throw new ProblemException(LimitationProblem.NOT_KEEPER);
    }
}
