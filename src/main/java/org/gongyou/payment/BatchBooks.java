package org.gongyou.payment;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of the payments in a batch. Every call works in the caller's transaction, which holds the batch. */
@ApplicationScoped
class BatchBooks {

    private final BatchRepository batches;
    private final PaymentRepository payments;
    private final PaymentBooks books;
    private final Payees payees;
    private final TwoPeople people;
    private final Clock clock;

    BatchBooks(
            BatchRepository batches,
            PaymentRepository payments,
            PaymentBooks books,
            Payees payees,
            TwoPeople people,
            Clock clock) {
        this.batches = batches;
        this.payments = payments;
        this.books = books;
        this.payees = payees;
        this.people = people;
        this.clock = clock;
    }

    /** Of those that could be paid, the ones the officer may handle. */
    Uni<List<Payment>> others(UUID officer, List<Payment> free) {
        return people.others(officer, free);
    }

    /** @throws org.gongyou.platform.problem.ProblemException 403 when one of them is a matter of the officer's own */
    Uni<Void> requireNoStake(UUID officer, List<Payment> chosen) {
        return people.requireNoStake(officer, chosen);
    }

    /** The same of lines that went to the bank. */
    Uni<Void> requireOthers(UUID officer, List<BatchLine> lines) {
        return payments.all(lines.stream().map(BatchLine::paymentId).toList())
                .chain(found -> people.requireNoStake(officer, found));
    }

    /** The same of all its lines. */
    Uni<Void> requireOthers(UUID officer, Batch batch) {
        return batches.lines(batch.id()).chain(lines -> requireOthers(officer, lines));
    }

    /** The bank is to pay. */
    Uni<Void> send(Batch batch, UUID releaser) {
        return people.requireOther(releaser, batch.madeBy())
                .invoke(() -> batch.release(releaser, clock.instant()))
                .chain(() -> batches.lines(batch.id()))
                .invoke(lines -> lines.forEach(BatchLine::send))
                .chain(this::payments)
                .call(held -> people.requireNoStake(releaser, held))
                .chain(held -> each(held, payment -> books.send(payment, batch.id(), releaser)));
    }

    Uni<Void> cancel(Batch batch, UUID officer) {
        batch.cancel();
        return batches.lines(batch.id())
                .invoke(lines -> lines.forEach(BatchLine::cancel))
                .chain(this::payments)
                .call(held -> people.requireNoStake(officer, held))
                .invoke(held -> held.forEach(payment -> payment.leaveBatch(clock.instant())))
                .chain(batches::flush);
    }

    /**
     * What a bank says of a line.
     *
     * @throws org.gongyou.platform.problem.ProblemException 409 when the payment is not where the line says
     */
    Uni<Void> answer(Batch batch, BankAnswer.Said said, UUID actor) {
        BatchLine line = said.line();
        batch.answered(line.state() == LineState.SENT);
        line.answer(said, clock.instant());
        return payments(List.of(line))
                .chain(held -> each(
                        held,
                        payment -> said.reason() == null
                                ? books.pay(payment, batch.id(), actor)
                                : books.comeBack(payment, batch.id(), actor, said.reason())));
    }

    /** What the bank gets: a line that came back is on no way any more, and stays away from a file fetched again. */
    Uni<List<BankFile.Row>> rows(Batch batch) {
        return batches.lines(batch.id()).chain(lines -> payments(lines).map(found -> {
            Map<UUID, Payment> byId = found.stream().collect(toMap(Payment::id, identity()));
            return lines.stream()
                    .flatMap(line -> row(line, byId.get(line.paymentId())))
                    .toList();
        }));
    }

    private Stream<BankFile.Row> row(BatchLine line, @Nullable Payment payment) {
        byte[] sealed = payment == null ? null : payment.payee();
        boolean sent = line.state() == LineState.SENT || line.state() == LineState.PAID;
        return payment == null || sealed == null || !sent
                ? Stream.empty()
                : Stream.of(new BankFile.Row(line, payment.caseNumber(), payees.open(sealed)));
    }

    private Uni<List<Payment>> payments(List<BatchLine> lines) {
        return payments.hold(lines.stream().map(BatchLine::paymentId).toList());
    }

    private static Uni<Void> each(List<Payment> all, Function<Payment, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .onItem()
                .ignoreAsUni();
    }
}
