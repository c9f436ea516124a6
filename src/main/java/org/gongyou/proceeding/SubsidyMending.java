package org.gongyou.proceeding;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.payment.Payee;
import org.gongyou.payment.PaymentState;
import org.gongyou.payment.Payments;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.representation.Representations;
import org.jspecify.annotations.Nullable;

/** The bank has sent a subsidy back: the lawyer names another account, and two people release it anew. */
@ApplicationScoped
class SubsidyMending {

    private static final Words MENDED =
            new Words("律师已更正补贴收款账户，待重新放款", "The lawyer has named another account for the subsidy");

    private final LawyerAccounts accounts;
    private final Representations representations;
    private final Payments payments;
    private final Cases cases;
    private final SubsidyBook book;

    SubsidyMending(
            LawyerAccounts accounts,
            Representations representations,
            Payments payments,
            Cases cases,
            SubsidyBook book) {
        this.accounts = accounts;
        this.representations = representations;
        this.payments = payments;
        this.cases = cases;
        this.book = book;
    }

    /** The payment is locked before the case, as the bank's answers do it. The answer masks itself. */
    @WithTransaction
    Uni<Payee> mend(UUID account, String number, Payee payee) {
        return accounts.own(account)
                .chain(lawyer -> representations
                        .caseOf(lawyer, number)
                        .map(SubsidyMending::orNotFound)
                        .call(caseId -> payments.hold(List.of(purpose(caseId))))
                        .chain(caseId -> cases.ofParty(account, number))
                        .call(subject -> requireReturned(subject.id()))
                        .chain(subject -> mend(lawyer, subject, payee)))
                .replaceWith(payee);
    }

    private Uni<Void> mend(LawyerProfile lawyer, WorkCase subject, Payee payee) {
        return accounts.change(lawyer, payee)
                .chain(() -> payments.mend(purpose(subject.id()), payee))
                .chain(() -> cases.note(subject, "subsidy-account-mended", lawyer.account(), MENDED))
                .chain(() -> book.tellMended(subject));
    }

    private Uni<Void> requireReturned(UUID caseId) {
        return payments.of(purpose(caseId)).map(all -> {
            if (all.stream().noneMatch(payment -> payment.state() == PaymentState.RETURNED))
                throw new ProblemException(ProceedingProblem.NOT_RETURNED);
            return null;
        });
    }

    private static String purpose(UUID caseId) {
        return SubsidyOrders.PURPOSE + caseId;
    }

    private static UUID orNotFound(@Nullable UUID found) {
        if (found == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return found;
    }
}
