package org.gongyou.hardship;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Help that was paid, for the officers who report it to the national help system. */
@Path("/officer/v1/hardship-payments")
@Tag(name = "hardship files")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class PaymentOfficerResource {

    private static final String CSV = "text/csv";

    private final PaymentTable table;
    private final FileDesk desk;
    private final Clock clock;

    PaymentOfficerResource(PaymentTable table, FileDesk desk, Clock clock) {
        this.table = table;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Path("/export")
    @Produces(CSV)
    @Operation(
            operationId = "exportHardshipPayments",
            summary = "What one's unions really paid to people in need, as the national help system takes it; audited",
            description =
                    "Of this year, unless days are given. In yuan, without a bank account; what came back from the bank is"
                            + " not in it. The column 系统内编号 is our own id of a payment, by which its national number comes back.")
    public Uni<String> export(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("until") @Nullable LocalDate until) {
        LocalDate today = ChinaDay.today(clock);
        LocalDate first = from == null ? today.withDayOfYear(1) : from;
        LocalDate last = until == null ? today : until;
        return table.export(desk.ofCaller(), ChinaDay.start(first), ChinaDay.start(last.plusDays(1)));
    }

    @POST
    @Path("/import")
    @Consumes(CSV)
    @Operation(
            operationId = "importHardshipPaymentNumbers",
            summary = "Enters the numbers that the national help system gave to payments",
            description = "The columns 系统内编号,帮扶编号; others of the export may stand beside them. The same again changes"
                    + " nothing.")
    public Uni<CsvReport> numbers(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull byte[] request) {
        return table.enter(desk.ofCaller(), request, dryRun, Language.preferred(languages));
    }
}
