package org.gongyou.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.persistence.CallerContext;
import org.gongyou.platform.problem.ProblemException;

/**
 * The bank's answers on their way in. A table with anything wrong in it is not entered; else each line in a transaction of its
 * own, and one that was entered before is passed over: after an interruption the same table is simply sent again.
 */
@ApplicationScoped
class BankAnswers {

    private final BatchRepository batches;
    private final BatchBooks books;
    private final Audit audit;

    BankAnswers(BatchRepository batches, BatchBooks books, Audit audit) {
        this.batches = batches;
        this.books = books;
        this.audit = audit;
    }

    /** What entering the answer would find wrong. */
    Uni<CsvReport> check(PaymentScope scope, UUID id, byte[] body, Language language) {
        return read(scope, id, body).map(answer -> answer.report(language));
    }

    /** @throws ProblemException 422 when anything is wrong; nothing is entered then */
    Uni<CsvReport> enter(PaymentScope scope, UUID id, byte[] body, Language language) {
        return read(scope, id, body)
                .invoke(answer -> answer.report(language).orReject())
                .call(answer -> Multi.createFrom()
                        .iterable(answer.said())
                        .filter(BankAnswer.Said::isNews)
                        .onItem()
                        .transformToUniAndConcatenate(said -> enter(scope, id, said))
                        .onItem()
                        .ignoreAsUni())
                .map(answer -> answer.report(language));
    }

    private Uni<BankAnswer> read(PaymentScope scope, UUID id, byte[] body) {
        return Panache.withSession(() -> batches.find(id)
                        .map(scope::require)
                        .invoke(Batch::requireReleased)
                        .chain(batch -> batches.lines(batch.id()))
                        .call(lines -> books.requireOthers(scope.account(), lines)))
                .chain(lines -> CallerContext.keep(Uni.createFrom()
                        .item(() -> BankAnswer.read(body, lines))
                        .runSubscriptionOn(Infrastructure.getDefaultExecutor())));
    }

    private Uni<Void> enter(PaymentScope scope, UUID id, BankAnswer.Said read) {
        return Panache.withTransaction(() -> batches.hold(id)
                .map(scope::require)
                .chain(batch -> batches.holdLine(id, read.line().id()).chain(line -> {
                    BankAnswer.Said said = read.of(line);
                    return said.isNews()
                            ? enter(scope, batch, said)
                            : Uni.createFrom().voidItem();
                })));
    }

    private Uni<Void> enter(PaymentScope scope, Batch batch, BankAnswer.Said said) {
        return books.answer(batch, said, scope.account())
                .chain(() -> audit.record(
                        batch.unionId(),
                        scope.account(),
                        "payment." + said.state().name().toLowerCase(Locale.ROOT),
                        said.line().paymentId(),
                        Map.of("batch", batch.id())));
    }
}
