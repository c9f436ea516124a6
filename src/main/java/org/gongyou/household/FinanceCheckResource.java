package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.RequestDeadline;
import org.jspecify.annotations.Nullable;

/** Checks with the civil affairs, carried by officers as files. */
@Path("/officer/v1/finance-checks")
@RolesAllowed(Role.OFFICER)
@Tag(name = "household")
public class FinanceCheckResource {

    private static final String CSV = "text/csv";

    private final FinanceOffice office;
    private final FinanceAnswers answers;
    private final RequestDeadline deadline;
    private final Caller caller;

    FinanceCheckResource(FinanceOffice office, FinanceAnswers answers, RequestDeadline deadline, Caller caller) {
        this.office = office;
        this.answers = answers;
        this.deadline = deadline;
        this.caller = caller;
    }

    @GET
    @Path("/file")
    @Produces(CSV)
    @Operation(
            operationId = "financeCheckFile",
            summary = "Who is to be checked, with names and numbers in the clear; who fetched whom is on record",
            description =
                    "The columns reference,name,documentType,documentNumber,caseNumber: every person who waits for an answer,"
                            + " of cases one handles. A reference stays the same however often the file is fetched. Whose"
                            + " authority is missing is not in it.")
    public Uni<String> file() {
        deadline.takeTime();
        return office.file(caller.workerId());
    }

    @POST
    @Path("/answers")
    @Consumes(CSV)
    @Operation(
            operationId = "enterFinanceAnswers",
            summary = "Enters what the civil affairs know; what was entered before is passed over",
            description =
                    "The columns reference,known (YES or NO) and, as far as known, netIncome,grossIncome (yuan a month),"
                            + "savings (yuan),dwellings,shops,vehicles,note.")
    public Uni<CsvReport> answers(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull byte[] request) {
        deadline.takeTime();
        Language language = Language.preferred(languages);
        return dryRun
                ? answers.check(caller.workerId(), request, language)
                : answers.enter(caller.workerId(), request, language);
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "financeCheck",
            summary =
                    "The check of a case by its number: what is known, and where it differs from what the worker said")
    public Uni<FinanceCheck> one(@PathParam("number") String number) {
        return office.one(caller.workerId(), number);
    }
}
