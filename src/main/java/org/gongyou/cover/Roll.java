package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.membership.Member;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Members by union, as the union's own table. Every call works in the caller's session. */
@ApplicationScoped
class Roll {

    private static final String COVERED = """
            left join cover c on c.worker_id = r.worker_id and c.family = :family
                and c.state in ('VALID', 'ENDED') and c.starts <= :day and c.ends >= :day
            """;

    /** A member of a union. */
    record Entry(UUID worker, UUID union, String memberNumber) {}

    /** How many members a union has itself, and how many of them are covered. */
    record Share(UUID union, long members, long covered) {}

    /** Enters the member at the union of now, and nowhere else. */
    Uni<Void> enter(Member member) {
        return remove(member.worker(), member.union())
                .chain(() -> session().chain(session -> session.createNativeQuery("""
                                insert into cover_roll (union_id, worker_id, member_number)
                                values (:union, :worker, :number) on conflict do nothing
                                """)
                        .setParameter("union", member.union())
                        .setParameter("worker", member.worker())
                        .setParameter("number", member.memberNumber())
                        .executeUpdate()))
                .replaceWithVoid();
    }

    /** @param except the union where the worker stays; null for nowhere */
    Uni<Void> remove(UUID worker, @Nullable UUID except) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "delete from cover_roll where worker_id = :worker and union_id <> :except")
                        .setParameter("worker", worker)
                        .setParameter("except", except == null ? new UUID(0, 0) : except)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Where the worker is a member; null for whoever is none. */
    Uni<@Nullable Entry> of(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select worker_id, union_id, member_number from cover_roll where worker_id = :worker limit 1",
                                Tuple.class)
                        .setParameter("worker", worker)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : entry(row));
    }

    Uni<List<Entry>> numbered(Collection<UUID> unions, Collection<String> memberNumbers) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select worker_id, union_id, member_number from cover_roll
                                where union_id = any(cast(:unions as uuid[]))
                                  and member_number = any(cast(:numbers as text[]))
                                """, Tuple.class)
                        .setParameter("unions", unions.toArray(UUID[]::new))
                        .setParameter("numbers", memberNumbers.toArray(String[]::new))
                        .getResultList())
                .map(rows -> rows.stream().map(Roll::entry).toList());
    }

    /** Of each of the unions that has members. */
    Uni<List<Share>> shares(Collection<UUID> unions, Family family, LocalDate day) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select r.union_id, count(*), count(c.worker_id) from cover_roll r " + COVERED
                                        + " where r.union_id = any(cast(:unions as uuid[])) group by r.union_id",
                                Tuple.class)
                        .setParameter("unions", unions.toArray(UUID[]::new))
                        .setParameter("family", family.name())
                        .setParameter("day", day)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Share(row.get(0, UUID.class), row.get(1, Long.class), row.get(2, Long.class)))
                        .toList());
    }

    /** Members of the union itself without such cover, in the order of their numbers. */
    Uni<List<Entry>> uncovered(UUID union, Family family, LocalDate day, String afterNumber, int limit) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select r.worker_id, r.union_id, r.member_number from cover_roll r " + COVERED
                                        + " where r.union_id = :union and r.member_number > :after and c.worker_id is null"
                                        + " order by r.member_number limit :limit",
                                Tuple.class)
                        .setParameter("union", union)
                        .setParameter("family", family.name())
                        .setParameter("day", day)
                        .setParameter("after", afterNumber)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream().map(Roll::entry).toList());
    }

    private static Entry entry(Tuple row) {
        return new Entry(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
