package org.gongyou.dispute;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Groups and what was done with them. Every call works in the caller's session. */
@ApplicationScoped
class GroupRepository {

    Uni<@Nullable GroupDispute> lock(UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from GroupDispute g where g.id = :id", GroupDispute.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    Uni<@Nullable GroupDispute> find(UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from GroupDispute g where g.id = :id", GroupDispute.class)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** The newest first. */
    Uni<List<GroupDispute>> lit() {
        return session().chain(session -> session.createSelectionQuery(
                        "from GroupDispute g where g.light is not null order by g.litAt desc, g.id", GroupDispute.class)
                .setMaxResults(1_000)
                .getResultList());
    }

    Uni<List<GroupDispute>> litBefore(Instant until) {
        return session().chain(session -> session.createSelectionQuery(
                        "from GroupDispute g where g.litAt < :until order by g.litAt, g.id", GroupDispute.class)
                .setParameter("until", until)
                .setMaxResults(5_000)
                .getResultList());
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<Void> add(Object row) {
        return session().chain(session -> session.persist(row).chain(session::flush));
    }

    Uni<List<GroupStep>> steps(UUID group) {
        return session().chain(session -> session.createSelectionQuery(
                        "from GroupStep s where s.groupId = :group order by s.id", GroupStep.class)
                .setParameter("group", group)
                .getResultList());
    }

    Uni<List<GroupLetter>> letters(UUID group) {
        return session().chain(session -> session.createSelectionQuery(
                        "from GroupLetter l where l.groupId = :group order by l.id", GroupLetter.class)
                .setParameter("group", group)
                .getResultList());
    }

    Uni<Long> nextLetter() {
        return session().chain(session -> session.createNativeQuery("select nextval('group_letter_number')", Long.class)
                .getSingleResult());
    }

    /** With a letter that nobody answered in time, or a visit that is due, and nobody reminded of it. */
    Uni<List<UUID>> toRemind(LocalDate today, int most) {
        return session().chain(session -> session.createNativeQuery("""
                        select group_id from group_letter
                        where replied_on is null and reminded_at is null
                          and reply_by < cast(cast(:today as text) as date)
                        union
                        select id from group_dispute
                        where revisit_on <= cast(cast(:today as text) as date)
                          and revisit_reminded is distinct from revisit_on
                        """, UUID.class)
                .setParameter("today", today.toString())
                .setMaxResults(most)
                .getResultList());
    }

    /** Yellow ones with a complaint whose time runs out before that day. */
    Uni<List<UUID>> pressing(LocalDate before) {
        return session().chain(session -> session.createNativeQuery("""
                        select distinct g.id from group_dispute g join group_complaint c on c.group_id = g.id
                        where g.light = 'YELLOW' and c.withdrawn_at is null and c.last_day < cast(cast(:before as text) as date)
                        """, UUID.class)
                .setParameter("before", before.toString())
                .getResultList());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
