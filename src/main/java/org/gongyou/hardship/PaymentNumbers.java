package org.gongyou.hardship;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.payment.PaidOut;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.SqlState;

/** Under which number the national help system has a payment. Every call works in the caller's session. */
@ApplicationScoped
class PaymentNumbers {

    private static final String UNIQUE_VIOLATION = "23505";

    private final Clock clock;

    PaymentNumbers(Clock clock) {
        this.clock = clock;
    }

    /** By the payment. */
    Uni<Map<UUID, String>> of(Collection<UUID> payments) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select payment_id, national_number from hardship_payment"
                                        + " where payment_id = any(cast(:payments as uuid[]))",
                                Tuple.class)
                        .setParameter("payments", payments.toArray(UUID[]::new))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class))));
    }

    /** Those of the numbers that payments have, with their payment. */
    Uni<Map<String, UUID>> taken(Collection<String> numbers) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select national_number, payment_id from hardship_payment"
                                        + " where national_number = any(cast(:numbers as text[]))",
                                Tuple.class)
                        .setParameter("numbers", numbers.toArray(String[]::new))
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, UUID.class))));
    }

    /** @return whether that is news; 422 when somebody gave the number to another at the same moment */
    Uni<Boolean> enter(PaidOut paid, String number, UUID actor) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into hardship_payment
                                    (union_id, payment_id, national_number, numbered_by, numbered_at)
                                values (:union, :payment, :number, :actor, :now)
                                on conflict (payment_id) do update
                                set national_number = excluded.national_number, numbered_by = excluded.numbered_by,
                                    numbered_at = excluded.numbered_at
                                where hardship_payment.national_number <> excluded.national_number
                                """)
                        .setParameter("union", paid.union())
                        .setParameter("payment", paid.id())
                        .setParameter("number", number)
                        .setParameter("actor", actor)
                        .setParameter("now", clock.instant())
                        .executeUpdate())
                .map(changed -> changed > 0)
                .onFailure(failure -> UNIQUE_VIOLATION.equals(SqlState.of(failure)))
                .transform(taken -> new ProblemException(HardshipProblem.PAYMENT_NUMBER_TAKEN));
    }
}
