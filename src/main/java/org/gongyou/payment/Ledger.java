package org.gongyou.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;

/** The books, in double entry. Every call works in the caller's transaction. */
@ApplicationScoped
class Ledger {

    private static final String ENTER = """
            with entered as (
                insert into ledger_entry (budget_id, id, kind, subject, occasion, actor, at)
                values (:budget, :id, :kind, :subject, :occasion, cast(:actor as uuid), :at)
                returning budget_id, id)
            insert into ledger_posting (budget_id, entry_id, account, amount_in_fen)
            select budget_id, id, account, amount
            from entered, unnest(cast(:accounts as text[]), cast(:amounts as bigint[])) as posted(account, amount)
            """;

    private final Clock clock;

    Ledger(Clock clock) {
        this.clock = clock;
    }

    record Line(UUID id, String kind, UUID subject, long amountInFen, String from, String to, Instant at) {}

    /** Until the transaction ends nobody else moves money of these budgets; several in one order, so that nobody waits for ever. */
    Uni<Void> lock(Collection<UUID> budgets) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select id from budget where id in (:budgets) order by id for no key update",
                                UUID.class)
                        .setParameter("budgets", List.copyOf(budgets))
                        .getResultList())
                .replaceWithVoid();
    }

    /**
     * Whoever moves money out of what is available holds the lock, and so hears from us that it does not suffice; else the
     * database would say so.
     *
     * @throws ProblemException 409 when the account it comes from does not cover it
     */
    Uni<Void> enter(Entry entry) {
        return lock(List.of(entry.budget()))
                .chain(() -> balances(entry.budget()))
                .invoke(balances -> requireCovered(entry, balances))
                .chain(() -> write(entry));
    }

    private static void requireCovered(Entry entry, Map<LedgerAccount, Long> balances) {
        long left = balances.getOrDefault(entry.from(), 0L) - entry.amountInFen();
        long other = balances.getOrDefault(entry.to(), 0L) + entry.amountInFen();
        boolean isFromShort = entry.from() != LedgerAccount.SOURCE && left < 0;
        boolean isToShort = entry.to() != LedgerAccount.SOURCE && other < 0;
        if (!isFromShort && !isToShort) return;
        LedgerAccount spent = isFromShort ? entry.from() : entry.to();
        throw new ProblemException(PaymentProblem.BUDGET_EXHAUSTED).with("leftInFen", balances.getOrDefault(spent, 0L));
    }

    private Uni<Void> write(Entry entry) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ENTER)
                        .setParameter("budget", entry.budget())
                        .setParameter("id", Ids.next())
                        .setParameter("kind", entry.kind().name())
                        .setParameter("subject", entry.subject())
                        .setParameter("occasion", entry.occasion())
                        .setParameter(
                                "actor",
                                entry.actor() == null ? null : entry.actor().toString())
                        .setParameter("at", clock.instant())
                        .setParameter(
                                "accounts",
                                new String[] {entry.from().name(), entry.to().name()})
                        .setParameter("amounts", new Long[] {-entry.amountInFen(), entry.amountInFen()})
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Map<LedgerAccount, Long>> balances(UUID budget) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select name, balance_in_fen from ledger_account where budget_id = :budget",
                                Tuple.class)
                        .setParameter("budget", budget)
                        .getResultList())
                .map(rows -> {
                    Map<LedgerAccount, Long> balances = new EnumMap<>(LedgerAccount.class);
                    rows.forEach(row ->
                            balances.put(LedgerAccount.valueOf(row.get(0, String.class)), row.get(1, Long.class)));
                    return balances;
                });
    }

    /** Of all budgets of these unions, in one statement: of one moment, so that it balances. */
    Uni<LedgerView> sums(Collection<UUID> unions, int year) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select a.name, cast(sum(a.balance_in_fen) as bigint), count(*)
                                from ledger_account a join budget b on b.id = a.budget_id
                                where b.union_id in (:unions) and (:year = 0 or b.year = :year) group by a.name
                                """, Tuple.class)
                        .setParameter("unions", List.copyOf(unions))
                        .setParameter("year", year)
                        .getResultList())
                .map(rows -> sums(rows, year));
    }

    private static LedgerView sums(List<Tuple> rows, int year) {
        List<LedgerView.Account> accounts = rows.stream()
                .map(row ->
                        new LedgerView.Account(LedgerAccount.valueOf(row.get(0, String.class)), row.get(1, Long.class)))
                .sorted(Comparator.comparing(LedgerView.Account::account))
                .toList();
        int budgets = rows.isEmpty() ? 0 : rows.get(0).get(2, Long.class).intValue();
        long sum = accounts.stream().mapToLong(LedgerView.Account::balanceInFen).sum();
        return new LedgerView(year, budgets, accounts, sum);
    }

    /** The newest first. */
    Uni<List<Line>> lines(UUID budget, UUID before, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select e.id, e.kind, e.subject, t.amount_in_fen, f.account as from_account,
                                       t.account as to_account, e.at
                                from ledger_entry e
                                join ledger_posting f on f.budget_id = e.budget_id and f.entry_id = e.id and f.amount_in_fen < 0
                                join ledger_posting t on t.budget_id = e.budget_id and t.entry_id = e.id and t.amount_in_fen > 0
                                where e.budget_id = :budget and e.id < :before order by e.id desc
                                """, Tuple.class)
                        .setParameter("budget", budget)
                        .setParameter("before", before)
                        .setMaxResults(limit)
                        .getResultList())
                .map(rows -> rows.stream().map(Ledger::line).toList());
    }

    private static Line line(Tuple row) {
        return new Line(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, UUID.class),
                row.get(3, Long.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, OffsetDateTime.class).toInstant());
    }
}
