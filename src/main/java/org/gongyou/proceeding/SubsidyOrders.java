package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.payment.PaymentOrder;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.PaymentWatcher;
import org.gongyou.payment.Payments;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.representation.Representations;
import org.jspecify.annotations.Nullable;

/** Orders subsidies, and hears what becomes of them. In the transaction in which it happens. */
@ApplicationScoped
class SubsidyOrders implements PaymentWatcher {

    static final String PURPOSE = "legal-aid-subsidy:";
    static final String PROGRAMME = "LEGAL_AID_SUBSIDY";

    private final Payments payments;
    private final Representations representations;
    private final LawyerAccounts accounts;
    private final SubsidyBook book;
    private final Cases cases;

    SubsidyOrders(
            Payments payments,
            Representations representations,
            LawyerAccounts accounts,
            SubsidyBook book,
            Cases cases) {
        this.payments = payments;
        this.representations = representations;
        this.accounts = accounts;
        this.book = book;
        this.cases = cases;
    }

    /** Of a locked case. From the budget of the nearest union above it that has one for this. */
    Uni<Void> order(WorkCase subject, UUID officer, long amountInFen) {
        if (amountInFen == 0) throw new ProblemException(ProceedingProblem.NO_FEE);
        return book.begin(subject)
                .chain(() -> representations.lawyerOf(subject))
                .map(SubsidyOrders::orNobody)
                .chain(lawyer -> accounts.of(lawyer.id())
                        .chain(payee -> payments.reserve(new PaymentOrder(
                                PURPOSE + subject.id(),
                                PROGRAMME,
                                book.year(),
                                subject.unionId(),
                                subject.workerId(),
                                Set.of(subject.workerId(), lawyer.account()),
                                subject.number(),
                                officer,
                                amountInFen,
                                payee,
                                List.of()))))
                .chain(() -> book.subsidise(subject, amountInFen, officer));
    }

    private static LawyerProfile orNobody(@Nullable LawyerProfile lawyer) {
        if (lawyer == null) throw new ProblemException(ProceedingProblem.NO_LAWYER);
        return lawyer;
    }

    @Override
    public String prefix() {
        return PURPOSE;
    }

    @Override
    public Uni<Void> paid(PaymentStanding payment) {
        return Uni.createFrom().voidItem();
    }

    /** The lawyer names another account, and it is paid anew: {@link SubsidyMending}. */
    @Override
    public Uni<Void> returned(PaymentStanding payment) {
        return subject(payment).call(book::cameBack).chain(subject -> representations
                .lawyerOf(subject)
                .chain(lawyer ->
                        lawyer == null ? Uni.createFrom().voidItem() : accounts.cameBack(lawyer, subject, payment)));
    }

    /** It may be ordered anew. */
    @Override
    public Uni<Void> stopped(PaymentStanding payment) {
        return subject(payment).chain(book::withdraw);
    }

    private Uni<WorkCase> subject(PaymentStanding payment) {
        return cases.locked(payment.worker(), UUID.fromString(payment.purpose().substring(PURPOSE.length())));
    }
}
