package org.gongyou.tally;

import static org.gongyou.organisation.OfficerFunction.HANDLE_LEGAL_AID;
import static org.gongyou.organisation.OfficerFunction.MANAGE_LEGAL_AID;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Statistics of legal aid for officers: no names, and no figure about a few. */
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
                    + " A consultation counts when it is asked for, everything else when it happens."
                    + " By grievance each request counts once, under the first it names in their order.")
    public Uni<AidStatisticsView> of(
            @QueryParam("month") @NotNull String month,
            @QueryParam("until") @Nullable String until,
            @QueryParam("by")
                    @DefaultValue("district")
                    @Pattern(regexp = BY)
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"district", "kind", "grievance"},
                                            defaultValue = "district"))
                    String by,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        ManagedUnions managed = managed();
        Months months = Months.of(month, "/month", until);
        return statistics.of(
                months.first(),
                months.last(),
                AidStatistics.By.valueOf(by.toUpperCase(Locale.ROOT)),
                managed,
                Language.preferred(languages));
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @Operation(operationId = "exportLegalAidStatistics", summary = "The same as a table")
    public Uni<String> export(
            @QueryParam("month") @NotNull String month,
            @QueryParam("until") @Nullable String until,
            @QueryParam("by")
                    @DefaultValue("district")
                    @Pattern(regexp = BY)
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"district", "kind", "grievance"},
                                            defaultValue = "district"))
                    String by,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return of(month, until, by, languages).map(AidStatisticsCsv::write);
    }

    /** Whoever looks after legal aid, and whoever decides on it. */
    private ManagedUnions managed() {
        ManagedUnions looking = unions.with(MANAGE_LEGAL_AID);
        ManagedUnions managed = looking.isEmpty() ? unions.with(HANDLE_LEGAL_AID) : looking;
        if (managed.isEmpty()) throw new ProblemException(TallyProblem.NO_LEGAL_AID);
        return managed;
    }
}
