package org.gongyou.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The books balance, whatever code does and wherever it is cut off. */
@QuarkusTest
class LedgerTest extends ApiTest {

    private static final int RUNNERS = 6;
    private static final int STEPS = 25;

    @Inject
    Cashier cashier;

    @Inject
    Payments payments;

    @Inject
    PaymentRepository rows;

    @Inject
    PaymentBooks books;

    /** Six people at once do whatever comes to mind with payments, and every third time it fails, or is cut off. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void sumsHoldAfterAnythingIncludingKilledConnections(long seed) {
        Purse purse = cashier.purse(20_000);

        Race.of(RUNNERS, runner -> {
            Random random = new Random(seed * RUNNERS + runner);
            for (int step = 0; step < STEPS; step++) attempt(purse, random);
            return true;
        });

        Map<LedgerAccount, Long> balances = new EnumMap<>(LedgerAccount.class);
        for (LedgerAccount account : LedgerAccount.values()) balances.put(account, cashier.balance(purse, account));
        assertThat(balances.values().stream().mapToLong(Long::longValue).sum()).isZero();
        assertThat(balances.get(LedgerAccount.SOURCE)).isEqualTo(-20_000);
        assertThat(balances.get(LedgerAccount.RESERVED)).isEqualTo(sum(purse, "RESERVED", "RELEASED", "RETURNED"));
        assertThat(balances.get(LedgerAccount.SENT)).isEqualTo(sum(purse, "SENT"));
        assertThat(balances.get(LedgerAccount.PAID)).isEqualTo(sum(purse, "PAID"));
        for (LedgerAccount account : LedgerAccount.values()) {
            assertThat(posted(purse, account)).isEqualTo(balances.get(account));
        }
        assertThat(Transactions.select(
                        Long.class, "select count(*) from payment where budget_id = :b", Map.of("b", purse.budget())))
                .isPositive();
    }

    private void attempt(Purse purse, Random random) {
        int luck = random.nextInt(12);
        try {
            Transactions.run(() -> step(purse, random)
                    .chain(() -> luck == 0
                            ? cut()
                            : luck < 4 ? fail() : Uni.createFrom().voidItem())
                    .replaceWith(true));
        } catch (ProblemException refused) {
            assertThat(refused.type()).isIn((Object[]) PaymentProblem.values());
        } catch (RuntimeException died) {
            assertThat(luck).as(died.toString()).isLessThan(4);
        }
    }

    private static Uni<Void> fail() {
        return Uni.createFrom().failure(new IllegalStateException("something went wrong afterwards"));
    }

    /** As when the process is killed: what was not committed never happened. */
    private static Uni<Void> cut() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_terminate_backend(pg_backend_pid()) as text)", String.class)
                        .getSingleResult())
                .replaceWithVoid();
    }

    private Uni<Void> step(Purse purse, Random random) {
        int what = random.nextInt(10);
        if (what < 4) {
            return payments.reserve(cashier.order(purse, Cashier.purpose(), 1 + random.nextInt(2500)))
                    .replaceWithVoid();
        }
        return someone(purse, random).chain(payment -> {
            if (payment == null) return Uni.createFrom().voidItem();
            return switch (payment.state()) {
                case RESERVED -> what < 6 ? books.cancel(payment, Ids.next(), StopReason.OTHER) : release(payment);
                case RELEASED -> books.send(payment, Ids.next(), Ids.next());
                case SENT ->
                    what < 6
                            ? books.comeBack(payment, Ids.next(), Ids.next(), ReturnReason.OTHER)
                            : books.pay(payment, Ids.next(), Ids.next());
                case PAID -> books.comeBack(payment, Ids.next(), Ids.next(), ReturnReason.ACCOUNT_CLOSED);
                case RETURNED -> payments.mend(payment.purpose(), Cashier.payee("12345678"));
                case CANCELLED -> books.cancel(payment, Ids.next(), StopReason.OTHER);
            };
        });
    }

    private Uni<Void> release(Payment payment) {
        payment.release(Ids.next(), Instant.EPOCH);
        return rows.flush();
    }

    private Uni<Payment> someone(Purse purse, Random random) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select id from payment where budget_id = :budget order by id", UUID.class)
                        .setParameter("budget", purse.budget())
                        .getResultList())
                .chain(ids ->
                        ids.isEmpty() ? Uni.createFrom().nullItem() : rows.hold(ids.get(random.nextInt(ids.size()))));
    }

    private static long sum(Purse purse, String... states) {
        return Transactions.select(
                Long.class,
                "select cast(coalesce(sum(amount_in_fen), 0) as bigint) from payment where budget_id = :budget and state in (:states)",
                Map.of("budget", purse.budget(), "states", List.of(states)));
    }

    private static long posted(Purse purse, LedgerAccount account) {
        return Transactions.select(
                Long.class,
                "select cast(coalesce(sum(amount_in_fen), 0) as bigint) from ledger_posting"
                        + " where budget_id = :budget and account = :account",
                Map.of("budget", purse.budget(), "account", account.name()));
    }

    @Test
    void theDatabaseRefusesWhatDoesNotBalance() {
        Purse purse = cashier.purse(1000);

        refuses(
                purse,
                "insert into ledger_posting (budget_id, entry_id, account, amount_in_fen)"
                        + " select budget_id, id, 'PAID', 5 from ledger_entry where budget_id = :budget");
        refuses(purse, ENTRY + POSTING + "(cast(:budget as uuid), 'AVAILABLE', 5)) p(b, a, m)");
        refuses(
                purse,
                ENTRY + POSTING
                        + "(cast(:budget as uuid), 'AVAILABLE', -1001), (cast(:budget as uuid), 'PAID', 1001)) p(b, a, m)");
    }

    private static final String ENTRY =
            "with e as (insert into ledger_entry (budget_id, id, kind, subject, occasion, at)"
                    + " values (:budget, gen_random_uuid(), 'PAY', gen_random_uuid(), gen_random_uuid(), timestamptz '2026-01-01')"
                    + " returning id) insert into ledger_posting (budget_id, entry_id, account, amount_in_fen) ";
    private static final String POSTING = "select p.b, e.id, p.a, p.m from e, (values ";

    @Test
    void nobodyRewritesTheBooks() {
        Purse purse = cashier.purse(1000);

        refuses(purse, "update ledger_account set balance_in_fen = 5 where budget_id = :budget");
        refuses(purse, "update ledger_posting set amount_in_fen = 5 where budget_id = :budget");
        refuses(purse, "delete from ledger_posting where budget_id = :budget");
        refuses(purse, "delete from ledger_entry where budget_id = :budget");
        assertThat(cashier.balance(purse, LedgerAccount.AVAILABLE)).isEqualTo(1000);
    }

    @Test
    void theDatabaseKnowsThatItTakesTwo() {
        Purse purse = cashier.purse(1000);
        cashier.reserve(purse, Cashier.purpose(), 10);

        refuses(purse, "update payment set released_by = reserved_by where budget_id = :budget");
        refuses(purse, "update payment set state = 'SENT' where budget_id = :budget");
        refuses(purse, "update budget_funding set confirmed_by = made_by where budget_id = :budget");
    }

    private static void refuses(Purse purse, String sql) {
        assertThatThrownBy(() -> Transactions.change(sql, Map.of("budget", purse.budget())))
                .isInstanceOf(RuntimeException.class);
    }
}
