package org.gongyou.lawyer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Lists of lawyers on their way in: all of a list, or nothing when anything is wrong. A city has some hundred. */
@ApplicationScoped
class LawyerImports {

    private final LawyerRepository lawyers;
    private final LawyerRegister register;
    private final AccountDirectory accounts;

    LawyerImports(LawyerRepository lawyers, LawyerRegister register, AccountDirectory accounts) {
        this.lawyers = lawyers;
        this.register = register;
        this.accounts = accounts;
    }

    /** What importing the list would find wrong. */
    Uni<CsvReport> check(LawyerScope scope, byte[] table, Language language) {
        CsvSheet sheet = LawyerCsv.open(table);
        return Panache.withSession(() -> compare(scope, sheet, LawyerCsv.read(sheet)))
                .map(done -> CsvReport.of(sheet, language));
    }

    /** @throws org.gongyou.platform.problem.ProblemException 422 when anything is wrong; nothing is entered then */
    Uni<CsvReport> enter(LawyerScope scope, byte[] table, Language language) {
        return Panache.withTransaction(() -> enter(scope, table, language, false));
    }

    /** In the caller's transaction. @param demo whether who is new is of a demonstration */
    Uni<CsvReport> enter(LawyerScope scope, byte[] table, Language language, boolean demo) {
        CsvSheet sheet = LawyerCsv.open(table);
        List<LawyerCsv.Line> lines = LawyerCsv.read(sheet);
        return compare(scope, sheet, lines)
                .invoke(() -> CsvReport.of(sheet, language).orReject())
                .chain(unions -> Multi.createFrom()
                        .iterable(lines)
                        .onItem()
                        .transformToUniAndConcatenate(line -> write(scope, line, unions.get(line.number()), demo))
                        .onItem()
                        .ignoreAsUni())
                .replaceWith(() -> CsvReport.of(sheet, language));
    }

    /** Holds every line against what is there. @return the union of each, by the line's number */
    private Uni<Map<Integer, UUID>> compare(LawyerScope scope, CsvSheet sheet, List<LawyerCsv.Line> lines) {
        Map<Integer, UUID> unions = new HashMap<>();
        Map<String, Integer> phones = new HashMap<>();
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(line -> lawyers.coded(line.code())
                        .chain(known -> compare(scope, sheet, line, known, unions))
                        .invoke(() -> {
                            if (phones.put(line.entry().phone().e164(), line.number()) != null)
                                sheet.report(line.number(), LawyerCsv.PHONE, LawyerProblem.PHONE_TAKEN_FIELD);
                        }))
                .onItem()
                .ignoreAsUni()
                .replaceWith(unions);
    }

    private Uni<Void> compare(
            LawyerScope scope, CsvSheet sheet, LawyerCsv.Line line, @Nullable Lawyer known, Map<Integer, UUID> unions) {
        UUID answering = known == null || known.isRemoved() ? null : known.unionId();
        if (answering != null && !scope.covers(answering))
            sheet.report(line.number(), LawyerCsv.CODE, LawyerProblem.OTHER_UNION);
        UUID union = answering == null ? union(scope, sheet, line) : answering;
        if (union != null) unions.put(line.number(), union);
        return accounts.find(line.entry().phone())
                .chain(account -> account == null
                        ? Uni.createFrom().item(List.<Lawyer>of())
                        : lawyers.ofAccounts(List.of(account)))
                .invoke(holders -> {
                    if (holders.stream().anyMatch(holder -> !holder.code().equals(line.code())))
                        sheet.report(line.number(), LawyerCsv.PHONE, LawyerProblem.PHONE_TAKEN_FIELD);
                })
                .replaceWithVoid();
    }

    private static @Nullable UUID union(LawyerScope scope, CsvSheet sheet, LawyerCsv.Line line) {
        String named = line.union();
        UUID union = named == null ? scope.managed().home() : scope.managed().union(named);
        if (union == null)
            sheet.report(
                    line.number(),
                    LawyerCsv.UNION,
                    named == null ? LawyerProblem.UNION_MISSING : LawyerProblem.UNION_UNKNOWN);
        return union;
    }

    private Uni<Void> write(LawyerScope scope, LawyerCsv.Line line, @Nullable UUID union, boolean demo) {
        if (union == null) throw new IllegalStateException("a line without fault has a union");
        return lawyers.coded(line.code())
                .chain(known -> known == null || known.isRemoved()
                        ? register.enter(known, line.code(), union, line.entry(), demo)
                        : register.revise(known.id(), line.entry(), known.state(), any -> {}))
                .chain(lawyer -> register.record(scope.account(), lawyer, "imported", Map.of()));
    }
}
