package org.gongyou.membership;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything membership has of one worker, oldest first. */
@ApplicationScoped
class MembershipRecords {

    /** In which union from when until when. */
    record Spell(UUID unionId, Instant enteredAt, @Nullable Instant leftAt) {}

    record Dues(int year, UUID unionId, int ratePermille) {}

    Uni<List<Membership>> memberships(UUID worker) {
        return all(Membership.class, "from Membership m where m.workerId = :worker order by m.since", worker);
    }

    Uni<List<JoinApplication>> applications(UUID worker) {
        return all(JoinApplication.class, "from JoinApplication a where a.workerId = :worker order by a.id", worker);
    }

    Uni<List<MembershipRequest>> requests(UUID worker) {
        return all(
                MembershipRequest.class, "from MembershipRequest r where r.workerId = :worker order by r.id", worker);
    }

    Uni<List<Spell>> spells(UUID worker) {
        String sql = "select union_id, entered_at, left_at from membership_spell where worker_id = :worker"
                + " order by entered_at";
        return rows(sql, worker).map(rows -> rows.stream()
                .map(row -> new Spell(row.get(0, UUID.class), instant(row, 1), leaving(row)))
                .toList());
    }

    Uni<List<Dues>> dues(UUID worker) {
        String sql = "select year, union_id, rate_permille from dues_year where worker_id = :worker order by year";
        return rows(sql, worker).map(rows -> rows.stream()
                .map(row -> new Dues(
                        row.get(0, Number.class).intValue(), row.get(1, UUID.class), row.get(2, Integer.class)))
                .toList());
    }

    /** What people wrote themselves. */
    Uni<Void> eraseWords(UUID worker) {
        return change("delete from JoinApplication a where a.workerId = :worker", worker)
                .chain(() ->
                        change("update MembershipRequest r set r.ground = null where r.workerId = :worker", worker))
                .replaceWithVoid();
    }

    private static <T> Uni<List<T>> all(Class<T> type, String query, UUID worker) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(query, type)
                .setParameter("worker", worker)
                .getResultList());
    }

    private static Uni<List<Tuple>> rows(String sql, UUID worker) {
        return Panache.getSession().chain(session -> session.createNativeQuery(sql, Tuple.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    private static Uni<Integer> change(String query, UUID worker) {
        return Panache.getSession().chain(session -> session.createMutationQuery(query)
                .setParameter("worker", worker)
                .executeUpdate());
    }

    private static Instant instant(Tuple row, int column) {
        return row.get(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant leaving(Tuple row) {
        return row.get(2) == null ? null : instant(row, 2);
    }
}
