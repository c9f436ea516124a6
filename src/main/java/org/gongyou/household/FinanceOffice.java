package org.gongyou.household;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.household.CivilAffairs.Inquiry;
import org.gongyou.platform.problem.ProblemException;

/** Checks as officers carry them. */
@ApplicationScoped
class FinanceOffice {

    /** So many households go into one file; the others into the next. */
    private static final int MOST = 200;

    private final FinanceStore store;
    private final FinanceBook book;
    private final FinanceSending sending;
    private final FinanceScope scope;
    private final OfficerAccess access;

    FinanceOffice(
            FinanceStore store, FinanceBook book, FinanceSending sending, FinanceScope scope, OfficerAccess access) {
        this.store = store;
        this.book = book;
        this.sending = sending;
        this.scope = scope;
        this.access = access;
    }

    /** The check of a case. @throws ProblemException 404 also when there was none yet */
    @WithSession
    Uni<FinanceCheck> one(UUID officer, String number) {
        return access.find(officer, number)
                .chain(subject -> book.of(subject.workerId(), subject.id()))
                .map(found -> {
                    if (found == null) throw new ProblemException(NOT_FOUND);
                    return found;
                });
    }

    /** Everything that waits for an answer, the oldest first, in the clear; who is in it is on record. */
    @WithTransaction
    Uni<String> file(UUID officer) {
        return store.wanted(scope.unionsOf(officer), MOST)
                .chain(checks -> Multi.createFrom()
                        .iterable(checks)
                        .onItem()
                        .transformToUniAndConcatenate(check -> lines(officer, check))
                        .collect()
                        .asList())
                .map(FinanceOffice::write);
    }

    private Uni<List<Row>> lines(UUID officer, AskedCheck check) {
        return scope.mayCarry(officer, check)
                .chain(may ->
                        may ? sending.send(check, officer) : Uni.createFrom().item(List.<Inquiry>of()))
                .map(inquiries -> inquiries.stream()
                        .map(inquiry -> new Row(inquiry, check.number()))
                        .toList());
    }

    private record Row(Inquiry inquiry, String caseNumber) {}

    private static String write(List<List<Row>> checks) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord("reference", "name", "documentType", "documentNumber", "caseNumber");
            for (List<Row> check : checks) {
                for (Row row : check) {
                    Inquiry inquiry = row.inquiry();
                    csv.writeRecord(
                            inquiry.reference(),
                            inquiry.name(),
                            inquiry.documentType(),
                            inquiry.documentNumber(),
                            row.caseNumber());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }
}
