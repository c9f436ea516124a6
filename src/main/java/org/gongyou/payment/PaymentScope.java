package org.gongyou.payment;

import java.util.UUID;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Whose money somebody handles: that of the unions where payments are theirs to handle. */
record PaymentScope(UUID account, ManagedUnions managed) {

    /** @throws ProblemException 403 when it covers nothing at all */
    PaymentScope {
        if (managed.isEmpty()) throw new ProblemException(PaymentProblem.NO_MANAGER);
    }

    /** @throws ProblemException 422 when there is no such union, or it is not theirs */
    void requireUnion(UUID union) {
        if (managed.unions().find(union) == null || !managed.covers(union))
            throw ProblemException.invalid("/unionId", PaymentProblem.UNION_UNKNOWN);
    }

    /** @throws ProblemException 404 when there is none, or it is not theirs */
    Budget require(@Nullable Budget budget) {
        if (budget == null || !managed.covers(budget.unionId())) throw new ProblemException(RequestProblem.NOT_FOUND);
        return budget;
    }

    Payment require(@Nullable Payment payment) {
        if (payment == null || !managed.covers(payment.unionId())) throw new ProblemException(RequestProblem.NOT_FOUND);
        return payment;
    }

    Batch require(@Nullable Batch batch) {
        if (batch == null || !managed.covers(batch.unionId())) throw new ProblemException(RequestProblem.NOT_FOUND);
        return batch;
    }
}
