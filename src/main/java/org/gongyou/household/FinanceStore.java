package org.gongyou.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.household.FinanceCheck.State;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Finance checks in the database. Every call works in the caller's session. */
@ApplicationScoped
class FinanceStore {

    private static final String CHECK =
            "select id, case_id, number, union_id, state, asked_at, answered_at from finance_check where worker_id = :worker";
    private static final String LINE =
            "select reference, worker_id, check_id, state, person, finding from finance_line ";

    record Check(
            UUID worker,
            UUID id,
            UUID caseId,
            String number,
            UUID union,
            State state,
            Instant askedAt,
            @Nullable Instant answeredAt) {

        boolean isOpen() {
            return state == State.WAITING || state == State.SENT;
        }
    }

    /**
     * @param person an {@link AskedPerson}, sealed; null once it was erased
     * @param finding a {@link CivilAffairs.Finding}, sealed
     */
    record FinanceLine(
            String reference,
            UUID worker,
            UUID check,
            State state,
            byte @Nullable [] person,
            byte @Nullable [] finding) {}

    Uni<Long> nextReference() {
        return session().chain(session -> session.createNativeQuery("select nextval('finance_reference')", Long.class)
                .getSingleResult());
    }

    Uni<Void> add(Check check) {
        return change(
                        """
                insert into finance_check (worker_id, id, case_id, number, union_id, state, asked_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """,
                        check.worker(),
                        check.id(),
                        check.caseId(),
                        check.number(),
                        check.union(),
                        check.state().name(),
                        check.askedAt())
                .replaceWithVoid();
    }

    /** @param nextAt when it is to be asked online; null where files are carried */
    Uni<Void> add(Check check, String reference, byte[] person, @Nullable Instant nextAt) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into finance_line (reference, worker_id, check_id, union_id, state, person, next_at, tries)
                                values (:reference, :worker, :check, :union, 'WAITING', :person,
                                        cast(:next as timestamptz), 0)
                                """)
                        .setParameter("reference", reference)
                        .setParameter("worker", check.worker())
                        .setParameter("check", check.id())
                        .setParameter("union", check.union())
                        .setParameter("person", person)
                        .setParameter("next", nextAt == null ? null : nextAt.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The latest first. */
    Uni<List<Check>> ofCase(UUID worker, UUID caseId) {
        return checks(worker, " and case_id = :id order by id desc", caseId);
    }

    Uni<@Nullable Check> find(UUID worker, UUID id) {
        return checks(worker, " and id = :id", id).map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** Locked. */
    Uni<List<Check>> open(UUID worker) {
        return checks(worker, " and state in ('WAITING', 'SENT') order by id for update", null);
    }

    private Uni<List<Check>> checks(UUID worker, String where, @Nullable UUID id) {
        return session()
                .chain(session -> {
                    var query = session.createNativeQuery(CHECK + where, Tuple.class)
                            .setParameter("worker", worker);
                    return (id == null ? query : query.setParameter("id", id)).getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> new Check(
                                worker,
                                row.get(0, UUID.class),
                                row.get(1, UUID.class),
                                row.get(2, String.class),
                                row.get(3, UUID.class),
                                State.valueOf(row.get(4, String.class)),
                                row.get(5, Instant.class),
                                row.get(6, Instant.class)))
                        .toList());
    }

    Uni<Void> move(Check check, State to, @Nullable Instant answeredAt) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update finance_check set state = :state, answered_at = cast(:at as timestamptz)
                                where worker_id = :worker and id = :id
                                """)
                        .setParameter("state", to.name())
                        .setParameter("at", answeredAt == null ? null : answeredAt.toString())
                        .setParameter("worker", check.worker())
                        .setParameter("id", check.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<FinanceLine>> lines(Check check) {
        return lines("where worker_id = ?1 and check_id = ?2 order by reference", check.worker(), check.id());
    }

    /** Locked. */
    Uni<@Nullable FinanceLine> lock(String reference) {
        return lines("where reference = ?1 for update", reference).map(found -> found.isEmpty() ? null : found.get(0));
    }

    Uni<List<FinanceLine>> known(Collection<String> references) {
        return lines("where reference = any(cast(?1 as text[]))", (Object) references.toArray(String[]::new));
    }

    /** Those of the unions that still want an answer. */
    Uni<List<FinanceLine>> wanted(Collection<UUID> unions, int most) {
        return lines(
                "where union_id = any(cast(?1 as uuid[])) and state in ('WAITING', 'SENT') order by reference limit ?2",
                unions.toArray(UUID[]::new),
                most);
    }

    private Uni<List<FinanceLine>> lines(String where, Object... parameters) {
        return session()
                .chain(session -> {
                    var query = session.createNativeQuery(LINE + where, Tuple.class);
                    for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
                    return query.getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> new FinanceLine(
                                row.get(0, String.class),
                                row.get(1, UUID.class),
                                row.get(2, UUID.class),
                                State.valueOf(row.get(3, String.class)),
                                row.get(4, byte[].class),
                                row.get(5, byte[].class)))
                        .toList());
    }

    Uni<Integer> change(String sql, Object... parameters) {
        return session().chain(session -> {
            var query = session.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
            return query.executeUpdate();
        });
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
