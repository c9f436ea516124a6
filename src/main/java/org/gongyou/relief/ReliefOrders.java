package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.Concerned;
import org.gongyou.payment.Manner;
import org.gongyou.payment.Payee;
import org.gongyou.payment.PaymentOrder;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.Payments;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.Programme;

/** Sets money aside, once for each thing and never beyond what anybody may have. In the caller's transaction. */
@ApplicationScoped
class ReliefOrders {

    private final Payments payments;
    private final ReliefPeople people;
    private final Allowance allowance;
    private final ReliefAssessing assessing;
    private final ReliefText text;

    ReliefOrders(
            Payments payments, ReliefPeople people, Allowance allowance, ReliefAssessing assessing, ReliefText text) {
        this.payments = payments;
        this.people = people;
        this.allowance = allowance;
        this.assessing = assessing;
        this.text = text;
    }

    /** Before the papers are there. */
    Uni<Void> reserveFirst(
            WorkCase subject, ReliefApplication application, UUID officer, ReliefDecision decision, long amountInFen) {
        Concerned named = text.open(application).person();
        return allowance
                .takeFirst(application.workerId(), application.story(), named == null ? null : named.document())
                .chain(() -> reserve(
                        subject, application, Purpose.first(application.story()), officer, decision, amountInFen));
    }

    /** What is still to be paid of what was approved. */
    Uni<Void> reserveRest(
            WorkCase subject, ReliefApplication application, UUID officer, ReliefDecision decision, long amountInFen) {
        return reserve(subject, application, Purpose.rest(application.story()), officer, decision, amountInFen);
    }

    private Uni<Void> reserve(
            WorkCase subject,
            ReliefApplication application,
            String purpose,
            UUID officer,
            ReliefDecision decision,
            long amountInFen) {
        ReliefRequest request = text.open(application);
        Payee payee = decision.manner() == Manner.BANK ? request.payee() : null;
        if (decision.manner() == Manner.BANK && payee == null)
            throw ProblemException.invalid("/details/manner", ReliefProblem.DETAILS_WRONG);
        Programme programme = assessing.programme(application);
        int year = assessing.today().getYear();
        Concerned named = request.person();
        return allowance
                .take(
                        programme,
                        application.workerId(),
                        application.story(),
                        named == null ? null : named.document(),
                        request.happenedOn())
                .chain(caps -> people.stakeholders(application)
                        .chain(barred -> payments.reserve(new PaymentOrder(
                                purpose,
                                programme.code(),
                                year,
                                programme.union(),
                                application.workerId(),
                                with(barred, application.workerId()),
                                subject.number(),
                                officer,
                                amountInFen,
                                payee,
                                caps,
                                decision.manner(),
                                decision.goods()))))
                .replaceWithVoid();
    }

    private static Set<UUID> with(Set<UUID> barred, UUID worker) {
        Set<UUID> all = new HashSet<>(barred);
        all.add(worker);
        return all;
    }

    /** What came first was followed by all that belongs to it. */
    Uni<Void> settleFirst(ReliefApplication application) {
        return allowance.settleFirst(application.story());
    }

    /** Nothing was paid: it may be applied for anew. */
    Uni<Void> free(ReliefApplication application) {
        return allowance.free(application.story());
    }

    /** Cancelled ones included. */
    Uni<List<PaymentStanding>> of(ReliefApplication application) {
        return payments.of(Purpose.either(application.story()));
    }
}
