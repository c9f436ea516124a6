package org.gongyou.tally;

import static org.gongyou.organisation.OfficerFunction.HANDLE_RELIEF;
import static org.gongyou.organisation.OfficerFunction.MANAGE_RELIEF;

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
import org.gongyou.tally.ReliefStatistics.By;

/** Statistics of relief for officers who look after programmes or decide: no names, and no figure about a few. */
@Path("/officer/v1/statistics/relief")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "statistics")
public class ReliefStatisticsResource {

    private static final String BY = "district|programme|class";

    private final ReliefStatistics statistics;
    private final CallersUnions unions;

    ReliefStatisticsResource(ReliefStatistics statistics, CallersUnions unions) {
        this.statistics = statistics;
        this.unions = unions;
    }

    @GET
    @Operation(
            operationId = "reliefStatistics",
            summary =
                    "How many applied for relief, what became of it, how many households were helped, and with how much",
            description = "City officers see all, others their districts. Months such as 2026-11; at most 24 of them."
                    + " Everything counts in the month in which it happens. What is about a few is absent.")
    public Uni<ReliefStatisticsView> of(
            @Valid @BeanParam StatisticsQuery query,
            @QueryParam("by")
                    @DefaultValue("district")
                    @Pattern(regexp = BY)
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"district", "programme", "class"},
                                            defaultValue = "district"))
                    String by) {
        ManagedUnions managed = Viewers.managed(unions, MANAGE_RELIEF, HANDLE_RELIEF, TallyProblem.NO_RELIEF);
        By how = By.valueOf(by.toUpperCase(Locale.ROOT));
        return statistics.of(query.months(), how, managed, query.language());
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @Operation(operationId = "exportReliefStatistics", summary = "The same as a table")
    public Uni<String> export(
            @Valid @BeanParam StatisticsQuery query,
            @QueryParam("by")
                    @DefaultValue("district")
                    @Pattern(regexp = BY)
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"district", "programme", "class"},
                                            defaultValue = "district"))
                    String by) {
        return of(query, by).map(ReliefStatisticsCsv::write);
    }
}
