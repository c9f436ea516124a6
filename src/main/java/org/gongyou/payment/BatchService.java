package org.gongyou.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with batches before the bank has them. */
@ApplicationScoped
class BatchService {

    static final int MOST = 500;

    private static final UUID HIGHEST = new UUID(-1, -1);

    private final BatchRepository batches;
    private final PaymentRepository payments;
    private final BatchBooks books;
    private final Audit audit;
    private final Idempotency idempotency;
    private final Clock clock;

    BatchService(
            BatchRepository batches,
            PaymentRepository payments,
            BatchBooks books,
            Audit audit,
            Idempotency idempotency,
            Clock clock) {
        this.batches = batches;
        this.payments = payments;
        this.books = books;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Uni<BatchView> make(PaymentScope scope, IdempotencyKey key, BatchRequest request) {
        scope.requireUnion(request.unionId());
        return idempotency.once(scope.account(), key, request, BatchView.class, () -> chosen(scope, request)
                .chain(chosen -> make(scope, request.unionId(), chosen)));
    }

    /** Nobody puts a matter of their own into a batch: whoever takes all that are free leaves those to others. */
    private Uni<List<Payment>> chosen(PaymentScope scope, BatchRequest request) {
        List<UUID> ids = request.paymentIds();
        if (ids == null) {
            return payments.holdFree(request.unionId(), MOST)
                    .chain(free -> books.others(scope.account(), free))
                    .invoke(free -> {
                        if (free.isEmpty()) throw new ProblemException(PaymentProblem.NOTHING_TO_PAY);
                    });
        }
        return payments.hold(ids)
                .invoke(found -> requirePayable(ids, found, request.unionId()))
                .call(found -> books.requireNoStake(scope.account(), found));
    }

    private static void requirePayable(List<UUID> ids, List<Payment> found, UUID union) {
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            boolean payable = found.stream()
                    .anyMatch(payment ->
                            payment.id().equals(id) && payment.unionId().equals(union) && payment.isFree());
            if (!payable) throw ProblemException.invalid("/paymentIds/" + i, PaymentProblem.NOT_PAYABLE);
        }
    }

    private Uni<BatchView> make(PaymentScope scope, UUID union, List<Payment> chosen) {
        Batch batch = new Batch(union, chosen, scope.account(), clock.instant());
        List<BatchLine> lines = chosen.stream()
                .map(payment -> new BatchLine(batch.id(), payment))
                .toList();
        chosen.forEach(payment -> payment.join(batch.id(), clock.instant()));
        return batches.add(batch, lines)
                .chain(() -> record(scope, batch, "made"))
                .replaceWith(() -> BatchView.of(batch, lines));
    }

    Uni<Page<BatchView>> list(PaymentScope scope, @Nullable String cursor, int limit) {
        Cursor before = Cursor.decode(cursor, 1);
        return Panache.withSession(() -> batches.list(
                        scope.managed().ids(), before == null ? HIGHEST : before.uuid(0), limit + 1)
                .map(found -> Page.of(found, limit, batch -> BatchView.of(batch, null), last -> Cursor.of(last.id()))));
    }

    Uni<BatchView> one(PaymentScope scope, UUID id) {
        return Panache.withSession(() -> batches.find(id).map(scope::require).chain(this::view));
    }

    /** The second person gives it to the bank. */
    Uni<BatchView> release(PaymentScope scope, UUID id, IfMatch ifMatch) {
        return Panache.withTransaction(() -> batches.hold(id)
                .map(scope::require)
                .invoke(batch -> ifMatch.check(batch.version()))
                .call(batch -> books.send(batch, scope.account()))
                .call(batch -> record(scope, batch, "released"))
                .chain(this::view));
    }

    /** Its payments may go into another one. */
    Uni<BatchView> cancel(PaymentScope scope, UUID id, IfMatch ifMatch) {
        return Panache.withTransaction(() -> batches.hold(id)
                .map(scope::require)
                .invoke(batch -> ifMatch.check(batch.version()))
                .call(batch -> books.cancel(batch, scope.account()))
                .call(batch -> record(scope, batch, "cancelled"))
                .chain(this::view));
    }

    /** The payees in the clear, for the bank; who fetched it is on record. */
    Uni<List<List<String>>> file(PaymentScope scope, UUID id) {
        return Panache.withTransaction(() -> batches.find(id)
                .map(scope::require)
                .invoke(Batch::requireReleased)
                .call(batch -> books.requireOthers(scope.account(), batch))
                .call(batch -> record(scope, batch, "file-fetched"))
                .chain(books::rows)
                .map(BankFile::table));
    }

    private Uni<Void> record(PaymentScope scope, Batch batch, String act) {
        return audit.record(
                batch.unionId(),
                scope.account(),
                "payment-batch." + act,
                batch.id(),
                Map.of("lines", batch.lines(), "total", batch.totalInFen()));
    }

    private Uni<BatchView> view(Batch batch) {
        return batches.lines(batch.id()).map(lines -> BatchView.of(batch, lines));
    }
}
