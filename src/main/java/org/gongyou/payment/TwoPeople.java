package org.gongyou.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;

/** Where money moves, two people act: two persons, however many accounts one had. In the caller's session. */
@ApplicationScoped
class TwoPeople {

    private final PersonAccounts people;

    TwoPeople(PersonAccounts people) {
        this.people = people;
    }

    /** @throws ProblemException 409 when the officer is the one who made it */
    Uni<Void> requireOther(UUID officer, UUID maker) {
        return people.of(officer)
                .invoke(person -> {
                    if (person.contains(maker)) throw new ProblemException(PaymentProblem.SECOND_PERSON);
                })
                .replaceWithVoid();
    }

    /** @throws ProblemException 409 when the officer has a stake in a payment */
    Uni<Void> requireNoStake(UUID officer, Collection<Payment> payments) {
        return people.of(officer)
                .invoke(person -> payments.forEach(payment -> requireNoStake(person, payment)))
                .replaceWithVoid();
    }

    /** Those in which the officer has none. */
    Uni<List<Payment>> others(UUID officer, Collection<Payment> payments) {
        return people.of(officer).map(person -> payments.stream()
                .filter(payment -> !hasStake(person, payment))
                .toList());
    }

    private static void requireNoStake(List<UUID> person, Payment payment) {
        if (hasStake(person, payment)) throw new ProblemException(PaymentProblem.OWN_MATTER);
    }

    private static boolean hasStake(List<UUID> person, Payment payment) {
        return person.contains(payment.workerId()) || !Collections.disjoint(person, payment.barred());
    }
}
