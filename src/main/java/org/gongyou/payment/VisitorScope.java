package org.gongyou.payment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * An officer who goes to people, with the unions there.
 *
 * @param money where they handle payments
 * @param relief where they handle relief
 */
record VisitorScope(UUID account, ManagedUnions money, ManagedUnions relief) {

    VisitorScope {
        if (money.isEmpty() && relief.isEmpty()) throw new ProblemException(PaymentProblem.NO_VISITOR);
    }

    List<UUID> unions() {
        return Stream.concat(money.ids().stream(), relief.ids().stream())
                .distinct()
                .toList();
    }

    Payment require(@Nullable Payment payment) {
        if (payment == null || payment.manner() == Manner.BANK || !covers(payment))
            throw new ProblemException(RequestProblem.NOT_FOUND);
        return payment;
    }

    private boolean covers(Payment payment) {
        return Stream.of(payment.unionId(), payment.orderedByUnion())
                .anyMatch(union -> money.covers(union) || relief.covers(union));
    }
}
