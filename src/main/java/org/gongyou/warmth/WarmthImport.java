package org.gongyou.warmth;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.payment.Manner;
import org.gongyou.payment.Payee;
import org.gongyou.payment.Payees;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.csv.Workbook;
import org.gongyou.platform.language.Language;
import org.gongyou.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Brings the people of a table onto a list: all of them, or none. */
@ApplicationScoped
class WarmthImport {

    private final WarmthRepository lists;
    private final PeopleFinder finder;
    private final WarmthRules rules;
    private final WarmthFit fit;
    private final Payees payees;

    WarmthImport(WarmthRepository lists, PeopleFinder finder, WarmthRules rules, WarmthFit fit, Payees payees) {
        this.lists = lists;
        this.finder = finder;
        this.rules = rules;
        this.payees = payees;
        this.fit = fit;
    }

    /** A table with what is wrong in it, and whom its lines mean. For one import. */
    private record Read(CsvSheet sheet, List<WarmthRow> rows, Map<WarmthRow, UUID> people) {

        static Read of(byte[] table) {
            CsvSheet sheet = CsvSheet.read(Workbook.toCsv(table), WarmthRow.COLUMNS);
            return new Read(sheet, sheet.rows(WarmthRow::read), new LinkedHashMap<>());
        }
    }

    /** What bringing them in would find wrong. */
    Uni<CsvReport> check(WarmthScope scope, UUID id, byte[] table, Language language) {
        Read read = Read.of(table);
        return Panache.withSession(() -> lists.find(id)
                .map(scope::require)
                .invoke(WarmthList::requireDraft)
                .call(list -> judge(scope, list, read))
                .map(list -> CsvReport.of(read.sheet(), language)));
    }

    /** Fails with 422 when anything is wrong; nobody is entered then. */
    Uni<CsvReport> enter(WarmthScope scope, UUID id, byte[] table, Language language) {
        Read read = Read.of(table);
        return Panache.withTransaction(() -> lists.hold(id)
                .map(scope::require)
                .invoke(WarmthList::requireDraft)
                .call(list -> judge(scope, list, read))
                .invoke(list -> CsvReport.of(read.sheet(), language).orReject())
                .call(list -> enter(list, read))
                .map(list -> CsvReport.of(read.sheet(), language)));
    }

    private Uni<Void> judge(WarmthScope scope, WarmthList list, Read read) {
        Programme programme = rules.of(list);
        read.rows().stream()
                .filter(row -> row.amountInFen() != null && !rules.isWithin(programme, row.amountInFen()))
                .forEach(row -> read.sheet().report(row.line(), WarmthRow.AMOUNT, WarmthProblem.BEYOND_CAP));
        return Multi.createFrom()
                .iterable(read.rows())
                .onItem()
                .transformToUniAndConcatenate(row -> finder.find(row).invoke(found -> meet(read, row, found)))
                .onItem()
                .ignoreAsUni()
                .chain(() -> lists.on(list, read.people().values()))
                .chain(here -> lists.elsewhere(list, read.people().values())
                        .invoke(elsewhere -> doubles(scope, read, here, elsewhere)))
                .chain(() -> fitting(programme, read));
    }

    private static void meet(Read read, WarmthRow row, @Nullable Person found) {
        if (found == null) {
            read.sheet().report(row.line(), column(row), WarmthProblem.PERSON_UNKNOWN);
            return;
        }
        read.people().put(row, found.worker());
        if (row.payee() != null && !WarmthRules.isOf(found, row.payee()))
            read.sheet().report(row.line(), WarmthRow.PAYEE, WarmthProblem.PAYEE_ANOTHER);
    }

    private Uni<Void> fitting(Programme programme, Read read) {
        return Multi.createFrom()
                .iterable(List.copyOf(read.people().entrySet()))
                .onItem()
                .transformToUniAndConcatenate(
                        entry -> fit.of(programme, entry.getValue()).invoke(unfit -> {
                            WarmthRow row = entry.getKey();
                            if (unfit != null) read.sheet().report(row.line(), column(row), unfit.problem());
                        }))
                .onItem()
                .ignoreAsUni();
    }

    private static String column(WarmthRow row) {
        return row.memberNumber() == null ? WarmthRow.PHONE : WarmthRow.MEMBER_NUMBER;
    }

    private static void doubles(WarmthScope scope, Read read, Set<UUID> here, Set<UUID> elsewhere) {
        Set<UUID> seen = new HashSet<>(here);
        read.people().forEach((row, worker) -> {
            if (!seen.add(worker)) read.sheet().report(row.line(), column(row), WarmthProblem.TWICE);
            else if (elsewhere.contains(worker))
                read.sheet().report(row.line(), column(row), WarmthProblem.ON_ANOTHER_LIST);
            if (scope.isOneself(worker)) read.sheet().report(row.line(), column(row), WarmthProblem.ONESELF);
        });
    }

    private Uni<Void> enter(WarmthList list, Read read) {
        List<WarmthLine> lines = read.people().entrySet().stream()
                .map(of -> line(list, of.getKey(), of.getValue()))
                .toList();
        list.entered(lines.size());
        return lists.addAll(lines);
    }

    private WarmthLine line(WarmthList list, WarmthRow row, UUID worker) {
        Payee payee = list.manner() == Manner.BANK ? row.payee() : null;
        return new WarmthLine(
                list,
                worker,
                row.amountInFen() == null ? list.amountInFen() : row.amountInFen(),
                payee == null ? null : payees.seal(payee),
                rules.now());
    }
}
