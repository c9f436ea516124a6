package org.gongyou.dispute;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Who complains of whom. Every call works in the caller's session. */
@ApplicationScoped
class Complaints {

    /**
     * What all complaints of a group within the window come to.
     *
     * @param amountInFen of each person the highest: a second request is mostly about the same money
     */
    record Sum(int persons, long amountInFen, @Nullable LocalDate nearestDay) {}

    /** A complaint as it is entered. */
    record Complaint(
            UUID worker,
            UUID caseId,
            UUID person,
            String number,
            UUID union,
            long amountInFen,
            @Nullable LocalDate lastDay,
            Instant at) {

        /** Who complains is nobody's business. */
        @Override
        public String toString() {
            return "Complaint";
        }
    }

    /** A request that has to become urgent. */
    record Waiting(UUID group, UUID worker, UUID caseId) {}

    Uni<Void> enter(UUID group, Complaint complaint) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into group_complaint (group_id, worker_id, case_id, person, number, union_id,
                                    amount_in_fen, last_day, submitted_at)
                                values (:group, :worker, :case, :person, :number, :union, :amount,
                                    cast(cast(:lastDay as text) as date), :at)
                                on conflict (group_id, worker_id, case_id) do update set withdrawn_at = null
                                """)
                        .setParameter("group", group)
                        .setParameter("worker", complaint.worker())
                        .setParameter("case", complaint.caseId())
                        .setParameter("person", complaint.person())
                        .setParameter("number", complaint.number())
                        .setParameter("union", complaint.union())
                        .setParameter("amount", complaint.amountInFen())
                        .setParameter("lastDay", text(complaint.lastDay()))
                        .setParameter("at", complaint.at())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    Uni<Void> withdraw(UUID worker, UUID caseId, Instant now) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update group_complaint set withdrawn_at = :now
                                where worker_id = :worker and case_id = :case and withdrawn_at is null
                                """)
                        .setParameter("now", now)
                        .setParameter("worker", worker)
                        .setParameter("case", caseId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** @param until as of that moment */
    Uni<Sum> sum(UUID group, Instant from, Instant until) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select cast(count(*) as integer), cast(coalesce(sum(amount), 0) as bigint),
                                    cast(min(last_day) as text)
                                from (
                                    select max(amount_in_fen) as amount, min(last_day) as last_day from group_complaint
                                    where group_id = :group and submitted_at > :from and submitted_at <= :until
                                      and (withdrawn_at is null or withdrawn_at > :until)
                                    group by person) each
                                """, Tuple.class)
                        .setParameter("group", group)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getSingleResult())
                .map(row -> new Sum(row.get(0, Integer.class), row.get(1, Long.class), day(row.get(2, String.class))));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    Uni<List<UUID>> unions(UUID group) {
        return session().chain(session -> session.createNativeQuery(
                        "select distinct union_id from group_complaint where group_id = :group and withdrawn_at is null",
                        UUID.class)
                .setParameter("group", group)
                .getResultList());
    }

    /** Of the requests: for those who handle the group. */
    Uni<List<String>> numbers(UUID group) {
        return session().chain(session -> session.createNativeQuery(
                        "select number from group_complaint where group_id = :group and withdrawn_at is null order by number",
                        String.class)
                .setParameter("group", group)
                .getResultList());
    }

    /** The groups in which one of these accounts complains. */
    Uni<List<UUID>> groupsOf(Collection<UUID> person) {
        return session().chain(session -> session.createNativeQuery("""
                        select distinct group_id from group_complaint
                        where worker_id in (:person) and withdrawn_at is null order by group_id
                        """, UUID.class)
                .setParameter("person", person)
                .getResultList());
    }

    /** In lit groups, not urgent yet. */
    Uni<List<Waiting>> waiting(int most) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select c.group_id, c.worker_id, c.case_id from group_complaint c
                                join group_dispute g on g.id = c.group_id
                                where g.light is not null and not c.hurried and c.withdrawn_at is null
                                order by c.submitted_at
                                """, Tuple.class)
                        .setMaxResults(most)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Waiting(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, UUID.class)))
                        .toList());
    }

    Uni<Void> hurried(Waiting waiting) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update group_complaint set hurried = true
                                where group_id = :group and worker_id = :worker and case_id = :case
                                """)
                        .setParameter("group", waiting.group())
                        .setParameter("worker", waiting.worker())
                        .setParameter("case", waiting.caseId())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> erase(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery("delete from group_complaint where worker_id = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
