package org.gongyou.tally;

import static org.gongyou.organisation.OfficerFunction.HANDLE_LEGAL_AID;
import static org.gongyou.organisation.OfficerFunction.MANAGE_LEGAL_AID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.security.Role;
import org.gongyou.tally.AidStatistics.By;

/** Statistics of legal aid for officers who look after it or decide: no names, and no figure about a few. */
@Path("/officer/v1/statistics/legal-aid")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "statistics")
public class AidStatisticsResource {

    private static final String BY = "district|kind|grievance";

    private final AidStatistics statistics;
    private final CallersUnions unions;

    AidStatisticsResource(AidStatistics statistics, CallersUnions unions) {
        this.statistics = statistics;
        this.unions = unions;
    }

    @GET
    @Operation(
            operationId = "legalAidStatistics",
            summary = "How many asked for legal aid, what became of it, and how much came to workers",
            description = "City officers see all, others their districts. Months such as 2026-11; at most 24 of them."
                    + " Everything counts in the month in which it happens, as it was then; what a request becomes later changes nothing of"
                    + " that. What is about a few is absent."
                    + " By grievance each request counts once, under the first it names in their order.")
    public Uni<AidStatisticsView> of(
            @Valid @BeanParam StatisticsQuery query,
            @QueryParam("by")
                    @DefaultValue("district")
                    @Pattern(regexp = BY)
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"district", "kind", "grievance"},
                                            defaultValue = "district"))
                    String by) {
        ManagedUnions managed = Viewers.managed(unions, MANAGE_LEGAL_AID, HANDLE_LEGAL_AID, TallyProblem.NO_LEGAL_AID);
        By how = By.valueOf(by.toUpperCase(Locale.ROOT));
        return statistics.of(query.months(), how, managed, query.language());
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @Operation(operationId = "exportLegalAidStatistics", summary = "The same as a table")
    public Uni<String> export(
            @Valid @BeanParam StatisticsQuery query,
            @QueryParam("by")
                    @DefaultValue("district")
                    @Pattern(regexp = BY)
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"district", "kind", "grievance"},
                                            defaultValue = "district"))
                    String by) {
        return of(query, by).map(AidStatisticsCsv::write);
    }
}
