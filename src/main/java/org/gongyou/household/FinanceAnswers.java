package org.gongyou.household;

import static org.gongyou.household.HouseholdProblem.AMOUNT_WRONG;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.household.CivilAffairs.Finding;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the civil affairs sent back as a file. A table with anything wrong in it is not entered; else each line in a transaction
 * of its own, and one that was entered before is passed over: after an interruption the same table is simply sent again.
 */
@ApplicationScoped
class FinanceAnswers {

    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of("reference", "known"),
            List.of("netIncome", "grossIncome", "savings", "dwellings", "shops", "vehicles", "note"));
    private static final int FEN = 100;
    private static final int MANY = 1_000;

    private final FinanceStore store;
    private final FinanceScope scope;
    private final FinanceEntering entering;

    FinanceAnswers(FinanceStore store, FinanceScope scope, FinanceEntering entering) {
        this.store = store;
        this.scope = scope;
        this.entering = entering;
    }

    private enum Answer {
        YES,
        NO
    }

    private record Said(int line, Finding finding) {}

    private record Read(CsvSheet sheet, List<Said> said, Map<String, AskedCheck> checks) {}

    Uni<CsvReport> check(UUID officer, byte[] body, Language language) {
        return read(officer, body).map(read -> CsvReport.of(read.sheet(), language));
    }

    /** @throws org.gongyou.platform.problem.ProblemException 422 when anything is wrong; nothing is entered then */
    Uni<CsvReport> enter(UUID officer, byte[] body, Language language) {
        return read(officer, body)
                .invoke(read -> CsvReport.of(read.sheet(), language).orReject())
                .call(read -> Multi.createFrom()
                        .iterable(read.said())
                        .onItem()
                        .transformToUniAndConcatenate(said -> {
                            AskedCheck check = read.checks().get(said.finding().reference());
                            return check == null
                                    ? Uni.createFrom().voidItem()
                                    : entering.enter(check, said.finding(), officer);
                        })
                        .onItem()
                        .ignoreAsUni())
                .map(read -> CsvReport.of(read.sheet(), language));
    }

    private Uni<Read> read(UUID officer, byte[] body) {
        Set<UUID> unions = new HashSet<>(scope.unionsOf(officer));
        CsvSheet sheet = CsvSheet.read(body, COLUMNS);
        List<Said> said = sheet.rows(FinanceAnswers::said);
        List<String> references =
                said.stream().map(one -> one.finding().reference()).toList();
        Map<String, AskedCheck> checks = new HashMap<>();
        return Panache.withSession(() -> store.known(references).call(lines -> Multi.createFrom()
                        .iterable(lines)
                        .onItem()
                        .transformToUniAndConcatenate(line -> check(officer, unions, line, checks))
                        .onItem()
                        .ignoreAsUni()))
                .invoke(lines -> judge(sheet, said, lines, checks))
                .replaceWith(() -> new Read(sheet, said, checks));
    }

    /** Of others' cases nobody learns whether there are such references. */
    private Uni<Void> check(UUID officer, Set<UUID> unions, FinanceLine line, Map<String, AskedCheck> checks) {
        return store.find(line.worker(), line.check())
                .chain(check -> check == null || !unions.contains(check.union())
                        ? Uni.createFrom().voidItem()
                        : scope.mayCarry(officer, check)
                                .invoke(may -> {
                                    if (may) checks.put(line.reference(), check);
                                })
                                .replaceWithVoid());
    }

    private void judge(CsvSheet sheet, List<Said> said, List<FinanceLine> lines, Map<String, AskedCheck> checks) {
        Map<String, FinanceLine> byReference = new HashMap<>();
        for (FinanceLine line : lines) {
            if (checks.containsKey(line.reference())) byReference.put(line.reference(), line);
        }
        for (Said one : said) {
            String reference = one.finding().reference();
            HouseholdProblem fault = entering.fault(byReference.get(reference), one.finding());
            if (fault != null) sheet.report(one.line(), "reference", fault);
        }
    }

    private static Said said(CsvRow row) {
        return new Said(
                row.line(),
                new Finding(
                        row.uniqueCode("reference", 40),
                        row.oneOf("known", Answer.class) == Answer.YES,
                        money(row, "netIncome"),
                        money(row, "grossIncome"),
                        money(row, "savings"),
                        number(row, "dwellings"),
                        number(row, "shops"),
                        number(row, "vehicles"),
                        row.optionalText("note", 200)));
    }

    private static @Nullable Long money(CsvRow row, String column) {
        return row.optionalWhole(column, Figure.MOST / FEN, FEN, AMOUNT_WRONG);
    }

    private static @Nullable Integer number(CsvRow row, String column) {
        Double number = row.optionalNumber(column, 0, MANY);
        return number == null ? null : number.intValue();
    }
}
