package org.gongyou.relief;

import org.gongyou.account.Person;
import org.gongyou.legalaid.Capacity;
import org.gongyou.payment.Payee;
import org.gongyou.payment.PayeeKind;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Whose account it has to be: of whom it is for, of the guardian or heir who applies, or of a school or hospital. */
final class PayeeRule {

    private PayeeRule() {}

    /** @throws ProblemException 422 at {@code /payee} */
    static void require(ReliefRequest request, Person applicant) {
        Payee payee = request.payee();
        if (payee == null) return;
        PayeeKind kind = payee.kind() == null ? PayeeKind.PERSON : payee.kind();
        switch (kind) {
            case PERSON -> requireName(payee, ReliefPeople.name(request, applicant));
            case GUARDIAN -> requireCapacity(request, Capacity.GUARDIAN, payee, applicant);
            case HEIR -> requireCapacity(request, Capacity.HEIR, payee, applicant);
            case SCHOOL, HOSPITAL -> {
                // The bill or letter among the papers says whose it is, and officers compare it.
            }
        }
    }

    private static void requireCapacity(ReliefRequest request, Capacity wanted, Payee payee, Person applicant) {
        if (request.as() != wanted) throw ProblemException.invalid("/payee/kind", ReliefProblem.PAYEE_NOT_APPLICANT);
        requireName(payee, applicant.name());
    }

    private static void requireName(Payee payee, @Nullable PersonName name) {
        if (!payee.name().equals(name))
            throw ProblemException.invalid("/payee/name", ReliefProblem.PAYEE_NOT_APPLICANT);
    }
}
