package org.gongyou.tally;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Role;
import org.gongyou.tally.BenefitStatistics.Query;
import org.jspecify.annotations.Nullable;

/** Statistics of benefits for officers: no names, and no figure about a few. */
@Path("/officer/v1/statistics/benefits")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "statistics")
public class StatisticsResource {

    private final BenefitStatistics statistics;
    private final CallersUnions unions;

    StatisticsResource(BenefitStatistics statistics, CallersUnions unions) {
        this.statistics = statistics;
        this.unions = unions;
    }

    @GET
    @Operation(
            operationId = "benefitStatistics",
            summary = "How many coupons were won and used, or how often offers were, by what, district or month",
            description = "City officers see all, others their districts. Months such as 2026-11; at most 24 of them.")
    public Uni<BenefitStatisticsView> of(
            @QueryParam("kind") @DefaultValue("COUPON") Benefit kind,
            @QueryParam("by") @DefaultValue("SUBJECT") By by,
            @QueryParam("from") @NotNull String from,
            @QueryParam("until") @Nullable String until,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return statistics.of(Query.of(kind, by, from, until), managed(), Language.preferred(languages));
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @Operation(operationId = "exportBenefitStatistics", summary = "The same as a table")
    public Uni<String> export(
            @QueryParam("kind") @DefaultValue("COUPON") Benefit kind,
            @QueryParam("by") @DefaultValue("SUBJECT") By by,
            @QueryParam("from") @NotNull String from,
            @QueryParam("until") @Nullable String until,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return of(kind, by, from, until, languages).map(BenefitStatisticsCsv::write);
    }

    private ManagedUnions managed() {
        ManagedUnions managed = unions.with(OfficerFunction.MANAGE_BENEFITS);
        if (managed.isEmpty()) throw new ProblemException(TallyProblem.NO_MANAGER);
        return managed;
    }
}
