package org.gongyou.dispute;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.legalaid.Grievance;
import org.gongyou.platform.persistence.Ids;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Groups and what was done with them. Every call works in the caller's session. */
@ApplicationScoped
class GroupRepository {

    /**
     * A group as it begins.
     *
     * @param keys by the credit code, where somebody knows it
     * @param names by the name alone: not everybody knows a code
     */
    record Beginning(List<String> keys, List<String> names, Grievance grievance, byte[] opponent, UUID union) {

        boolean isByName() {
            return keys.equals(names);
        }

        /** The names are sealed, and yet. */
        @Override
        public String toString() {
            return "Beginning[" + grievance + "]";
        }
    }

    /** Its name, held until the end of the transaction; whoever holds several does so in one order, and before any group. */
    Uni<Void> holdName(Beginning beginning) {
        return session()
                .chain(session -> session.createNativeQuery("insert into group_name (key) select :name where not exists"
                                + " (select 1 from group_name where key in (:names)) on conflict (key) do nothing")
                        .setParameter("name", beginning.names().get(0))
                        .setParameter("names", beginning.names())
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery(
                                        "select 1 from group_name where key in (:names) order by key for update",
                                        Integer.class)
                                .setParameter("names", beginning.names())
                                .getResultList()))
                .replaceWithVoid();
    }

    /**
     * The group, held until the end of the transaction: so the tenth is counted after the ninth. Whoever gives a name alone joins
     * the first group of that name; a group that has only a name takes the first code that is given with it. The name is held.
     */
    Uni<GroupDispute> hold(Beginning beginning) {
        Uni<GroupDispute> held = beginning.isByName()
                ? named(beginning).chain(group -> group == null ? begun(beginning) : held(group))
                : giveCode(beginning).chain(() -> begun(beginning));
        return held.call(group -> remember(beginning, group.id()));
    }

    private Uni<GroupDispute> begun(Beginning beginning) {
        return begin(beginning).chain(() -> held(beginning.keys()));
    }

    private Uni<@Nullable UUID> named(Beginning beginning) {
        return session().chain(session -> session.createNativeQuery(
                        "select group_id from group_name where key in (:names) and group_id is not null", UUID.class)
                .setParameter("names", beginning.names())
                .setMaxResults(1)
                .getSingleResultOrNull());
    }

    /** Unless the code has a group already. */
    private Uni<Integer> giveCode(Beginning beginning) {
        return session().chain(session -> session.createNativeQuery("""
                                update group_dispute set key = :key
                                where key in (:names) and not exists (select 1 from group_dispute where key in (:keys))
                                """)
                .setParameter("key", beginning.keys().get(0))
                .setParameter("keys", beginning.keys())
                .setParameter("names", beginning.names())
                .executeUpdate());
    }

    private Uni<Void> remember(Beginning beginning, UUID group) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "update group_name set group_id = :group where key in (:names) and group_id is null")
                        .setParameter("group", group)
                        .setParameter("names", beginning.names())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<GroupDispute> held(UUID id) {
        return lock(id).map(group -> {
            if (group == null) throw new IllegalStateException("a name of no group");
            return group;
        });
    }

    private Uni<Integer> begin(Beginning beginning) {
        return session().chain(session -> session.createNativeQuery("""
                        insert into group_dispute (id, key, grievance, opponent, union_id, excluded, state, version)
                        select :id, :key, :grievance, :opponent, :union, cast('{}' as uuid[]), 'OPEN', 0
                        where not exists (select 1 from group_dispute where key in (:keys))
                        on conflict (key) do nothing
                        """)
                .setParameter("id", Ids.next())
                .setParameter("key", beginning.keys().get(0))
                .setParameter("keys", beginning.keys())
                .setParameter("grievance", beginning.grievance().name())
                .setParameter("opponent", beginning.opponent())
                .setParameter("union", beginning.union())
                .executeUpdate());
    }

    private Uni<GroupDispute> held(List<String> keys) {
        return session().chain(session -> session.createSelectionQuery(
                        "from GroupDispute g where g.key in (:keys)", GroupDispute.class)
                .setParameter("keys", keys)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getSingleResult());
    }

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
