package org.gongyou.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    Uni<Long> nextReference() {
        return session().chain(session -> session.createNativeQuery("select nextval('finance_reference')", Long.class)
                .getSingleResult());
    }

    Uni<Void> add(AskedCheck check) {
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
    Uni<Void> add(AskedCheck check, String reference, byte[] person, @Nullable Instant nextAt) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into finance_line (reference, worker_id, check_id, union_id, state, person, next_at,
                                                          tries, asked_at)
                                values (:reference, :worker, :check, :union, 'WAITING', :person,
                                        cast(cast(:next as text) as timestamptz), 0, :asked)
                                """)
                        .setParameter("reference", reference)
                        .setParameter("worker", check.worker())
                        .setParameter("check", check.id())
                        .setParameter("union", check.union())
                        .setParameter("person", person)
                        .setParameter("asked", check.askedAt())
                        .setParameter("next", nextAt == null ? null : nextAt.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The latest first. */
    Uni<List<AskedCheck>> ofCase(UUID worker, UUID caseId) {
        return checks(worker, " and case_id = :id order by id desc", caseId);
    }

    Uni<@Nullable AskedCheck> find(UUID worker, UUID id) {
        return checks(worker, " and id = :id", id).map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** Locked. */
    Uni<List<AskedCheck>> open(UUID worker) {
        return checks(worker, " and state in ('WAITING', 'SENT') order by id for update", null);
    }

    private Uni<List<AskedCheck>> checks(UUID worker, String where, @Nullable UUID id) {
        return session()
                .chain(session -> {
                    var query = session.createNativeQuery(CHECK + where, Tuple.class)
                            .setParameter("worker", worker);
                    return (id == null ? query : query.setParameter("id", id)).getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> new AskedCheck(
                                worker,
                                row.get(0, UUID.class),
                                row.get(1, UUID.class),
                                row.get(2, String.class),
                                row.get(3, UUID.class),
                                State.valueOf(row.get(4, String.class)),
                                row.get(5, OffsetDateTime.class).toInstant(),
                                instant(row.get(6, OffsetDateTime.class))))
                        .toList());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    Uni<Void> move(AskedCheck check, State to, @Nullable Instant answeredAt) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update finance_check set state = :state, answered_at = cast(cast(:at as text) as timestamptz)
                                where worker_id = :worker and id = :id
                                """)
                        .setParameter("state", to.name())
                        .setParameter("at", answeredAt == null ? null : answeredAt.toString())
                        .setParameter("worker", check.worker())
                        .setParameter("id", check.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<FinanceLine>> lines(AskedCheck check) {
        return lines("where worker_id = ?1 and check_id = ?2 order by reference", check.worker(), check.id());
    }

    /** Locked. */
    Uni<@Nullable FinanceLine> lock(String reference) {
        return lines("where reference = ?1 for update", reference).map(found -> found.isEmpty() ? null : found.get(0));
    }

    Uni<List<FinanceLine>> known(Collection<String> references) {
        return lines("where reference = any(cast(?1 as text[]))", (Object) references.toArray(String[]::new));
    }

    /** Nobody else answers or stops it before the transaction ends. */
    Uni<Void> hold(AskedCheck check) {
        return checks(check.worker(), " and id = :id for update", check.id()).replaceWithVoid();
    }

    /** Checks of the unions that still want an answer, the oldest first. */
    Uni<List<AskedCheck>> wanted(Collection<UUID> unions, int most) {
        return found("""
                select distinct worker_id, check_id from finance_line
                where union_id = any(cast(?1 as uuid[])) and state in ('WAITING', 'SENT') order by check_id limit ?2
                """, unions.toArray(UUID[]::new), most);
    }

    /** Checks with a line that is due; each has its next try put off. */
    Uni<List<AskedCheck>> lease(Instant now, Duration pause, int longest, int most) {
        return found("""
                with due as (
                  select reference from finance_line where next_at <= ?1 order by next_at limit ?2 for update skip locked),
                put_off as (
                  update finance_line l set tries = l.tries + 1,
                    next_at = cast(?1 as timestamptz) + cast(?3 as integer) * interval '1 second' * power(2, least(l.tries, ?4))
                  from due where l.reference = due.reference returning l.worker_id, l.check_id)
                select distinct worker_id, check_id from put_off order by check_id
                """, now, most, (int) pause.toSeconds(), longest);
    }

    private Uni<List<AskedCheck>> found(String sql, Object... parameters) {
        return session()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, Tuple.class);
                    for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
                    return query.getResultList();
                })
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> find(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .collect()
                        .asList());
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
