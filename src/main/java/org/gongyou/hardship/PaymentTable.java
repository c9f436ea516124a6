package org.gongyou.hardship;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyou.audit.Audit;
import org.gongyou.hardship.FileDesk.Desk;
import org.gongyou.hardship.NationalSheet.Numbered;
import org.gongyou.hardship.PaymentLayout.Row;
import org.gongyou.payment.PaidOut;
import org.gongyou.payment.PaidOuts;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Help that was paid on its way to the national help system, and its numbers on their way back. */
@ApplicationScoped
class PaymentTable {

    /** More than a city pays in a year. */
    private static final int MOST = 50_000;

    private final PaidOuts payments;
    private final PaymentNumbers numbers;
    private final PaymentPeople people;
    private final Audit audit;
    private final List<String> prefixes;

    PaymentTable(
            PaidOuts payments,
            PaymentNumbers numbers,
            PaymentPeople people,
            Audit audit,
            @All List<HelpPurposes> purposes) {
        this.payments = payments;
        this.numbers = numbers;
        this.people = people;
        this.audit = audit;
        this.prefixes = purposes.stream().map(HelpPurposes::prefix).toList();
    }

    /** With names and documents in the clear, since that system takes nothing else: one audit entry a payment. */
    Uni<String> export(Desk desk, Instant from, Instant until) {
        return Panache.withTransaction(() -> payments.within(desk.unions(), from, until, MOST)
                .map(this::ofHelp)
                .chain(paid -> numbers.of(paid.stream().map(PaidOut::id).toList())
                        .chain(known -> Multi.createFrom()
                                .iterable(paid)
                                .onItem()
                                .transformToUniAndConcatenate(one -> row(desk, one, known.get(one.id())))
                                .collect()
                                .asList()))
                .map(rows -> PaymentLayout.SHEET.write(
                        rows.stream().map(PaymentLayout::cells).toList())));
    }

    private List<PaidOut> ofHelp(List<PaidOut> paid) {
        return paid.stream()
                .filter(one -> prefixes.stream().anyMatch(one.purpose()::startsWith))
                .toList();
    }

    private Uni<Row> row(Desk desk, PaidOut paid, @Nullable String number) {
        return people.row(paid, number)
                .call(() ->
                        audit.record(paid.worker(), desk.account(), "hardship.payment-exported", paid.id(), Map.of()));
    }

    Uni<CsvReport> enter(Desk desk, byte[] table, boolean dryRun, Language language) {
        return PaymentLayout.SHEET.enter(
                table,
                dryRun,
                language,
                (sheet, lines) -> check(desk, sheet, lines),
                known -> line -> number(desk, line, known.get(line.id())));
    }

    private Uni<Map<UUID, PaidOut>> check(Desk desk, CsvSheet sheet, List<Numbered> lines) {
        return payments.of(lines.stream().map(Numbered::id).toList())
                .map(found ->
                        ofHelp(found).stream().collect(Collectors.toMap(PaidOut::id, Function.<PaidOut>identity())))
                .call(known -> numbers.taken(
                                lines.stream().map(Numbered::number).toList())
                        .invoke(taken -> lines.forEach(
                                line -> judge(desk, sheet, line, known.get(line.id()), taken.get(line.number())))));
    }

    private static void judge(Desk desk, CsvSheet sheet, Numbered line, @Nullable PaidOut found, @Nullable UUID owner) {
        if (found == null || !desk.covers(found.union()))
            sheet.report(line.line(), NationalSheet.ID, HardshipProblem.PAYMENT_UNKNOWN);
        else if (owner != null && !owner.equals(line.id()))
            sheet.report(line.line(), PaymentLayout.NUMBER, HardshipProblem.PAYMENT_NUMBER_TAKEN);
    }

    private Uni<Void> number(Desk desk, Numbered line, @Nullable PaidOut paid) {
        if (paid == null) return Uni.createFrom().voidItem();
        return numbers.enter(paid, line.number(), desk.account())
                .chain(news -> news
                        ? audit.record(paid.worker(), desk.account(), "hardship.payment-numbered", paid.id(), Map.of())
                        : Uni.createFrom().voidItem());
    }
}
