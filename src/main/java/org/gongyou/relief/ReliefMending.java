package org.gongyou.relief;

import static org.gongyou.payment.PaymentState.RETURNED;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.payment.Payee;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.Payments;
import org.gongyou.platform.problem.ProblemException;

/** The bank has returned a payment, and the account is mended. Every call works in the caller's transaction. */
@ApplicationScoped
class ReliefMending {

    private final ReliefShelf shelf;
    private final ReliefPeople people;
    private final Payments payments;
    private final Cases cases;

    ReliefMending(ReliefShelf shelf, ReliefPeople people, Payments payments, Cases cases) {
        this.shelf = shelf;
        this.people = people;
        this.payments = payments;
        this.cases = cases;
    }

    /** Payments are locked before the case, as the bank's answers do it. */
    Uni<Void> hold(UUID worker, UUID id) {
        return shelf.purposesOf(worker, id)
                .chain(payments::of)
                .map(all ->
                        all.stream().map(PaymentStanding::purpose).distinct().toList())
                .chain(payments::hold);
    }

    /** @throws ProblemException 409 when nothing is to be mended */
    Uni<Void> mend(WorkCase subject, ReliefApplication application, Payee payee) {
        // What was paid first for what was refused is wanted back, not sent again.
        if (cases.isIn(subject, ReliefGraph.REFUSED)) throw new ProblemException(ReliefProblem.NOT_RETURNED);
        ReliefRequest mended = shelf.open(application).paying(payee);
        return people.known(subject.workerId())
                .invoke(person -> PayeeRule.require(mended, person))
                .chain(() -> payments.of(Purpose.either(application.story())))
                .chain(all -> pay(all, payee))
                .invoke(() -> shelf.say(application, mended))
                .chain(shelf::flush)
                .chain(() -> goOn(subject));
    }

    private Uni<Void> pay(List<PaymentStanding> all, Payee payee) {
        List<String> returned = all.stream()
                .filter(payment -> payment.state() == RETURNED)
                .map(PaymentStanding::purpose)
                .toList();
        if (returned.isEmpty()) throw new ProblemException(ReliefProblem.NOT_RETURNED);
        Uni<Void> mended = Uni.createFrom().voidItem();
        for (String purpose : returned) mended = mended.chain(() -> payments.mend(purpose, payee));
        return mended;
    }

    private Uni<Void> goOn(WorkCase subject) {
        return cases.isIn(subject, ReliefGraph.ACCOUNT_WRONG)
                ? cases.takeAsApplicant(subject, ReliefGraph.MEND).replaceWithVoid()
                : cases.edited(subject).replaceWithVoid();
    }
}
