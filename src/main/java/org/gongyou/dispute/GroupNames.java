package org.gongyou.dispute;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.legalaid.Grievance;
import org.gongyou.platform.persistence.Ids;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** By what groups are known: which one a complaint joins. Every call works in the caller's session, with the grievance held. */
@ApplicationScoped
class GroupNames {

    /** Of all advisory locks those of grievances. */
    private static final int LOCK = 7_401_032;

    private final GroupRepository groups;

    GroupNames(GroupRepository groups) {
        this.groups = groups;
    }

    /**
     * A group as it begins.
     *
     * @param keys by the credit code, where somebody knows it
     * @param names by the name alone, in its city: not everybody knows a code
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

    /** Until the end of the transaction nobody else joins or begins a group for one of them; whoever holds a group never waits for this. */
    Uni<Void> hold(Collection<Grievance> grievances) {
        return Multi.createFrom()
                .items(grievances.stream().distinct().sorted())
                .onItem()
                .transformToUniAndConcatenate(about -> session().chain(session -> session.createNativeQuery(
                                "select 1 from (select pg_advisory_xact_lock(:lock, :about)) held", Integer.class)
                        .setParameter("lock", LOCK)
                        .setParameter("about", about.ordinal())
                        .getSingleResult()))
                .onItem()
                .ignoreAsUni();
    }

    /**
     * The group, its row held: so the tenth is counted after the ninth. Whoever gives a name alone joins the first group of that
     * name. Whoever gives a name and a code says that both are one: a group that has only that name takes the code, or becomes
     * one with the group of the code.
     */
    Uni<GroupDispute> join(Beginning beginning) {
        return (beginning.isByName() ? named(beginning.names()) : coded(beginning))
                .chain(known ->
                        known == null ? begin(beginning) : Uni.createFrom().item(known))
                .call(group -> remember(beginning.names(), group))
                .chain(this::held);
    }

    private Uni<@Nullable UUID> named(List<String> names) {
        return one("select group_id from group_name where key in (:keys) and group_id is not null", names);
    }

    private Uni<@Nullable UUID> keyed(List<String> keys) {
        return one("select id from group_dispute where key in (:keys)", keys);
    }

    private Uni<@Nullable UUID> coded(Beginning beginning) {
        return keyed(beginning.keys()).chain(ofCode -> keyed(beginning.names()).chain(ofName -> {
            if (ofName == null) return Uni.createFrom().item(ofCode);
            if (ofCode == null) return giveCode(ofName, beginning.keys().get(0)).replaceWith(ofName);
            return unite(ofCode, ofName, beginning.keys().get(0));
        }));
    }

    private Uni<Integer> giveCode(UUID group, String key) {
        return session()
                .chain(session -> session.createNativeQuery("update group_dispute set key = :key where id = :id")
                        .setParameter("key", key)
                        .setParameter("id", group)
                        .executeUpdate());
    }

    /** One that is lit stays, since somebody handles it. Two that are both lit, each in somebody's hands, stay two. */
    private Uni<@Nullable UUID> unite(UUID ofCode, UUID ofName, String key) {
        UUID first = ofCode.compareTo(ofName) < 0 ? ofCode : ofName;
        UUID second = first.equals(ofCode) ? ofName : ofCode;
        return held(first).chain(one -> held(second).chain(other -> {
            GroupDispute coded = one.id().equals(ofCode) ? one : other;
            GroupDispute named = one.id().equals(ofCode) ? other : one;
            if (named.light() == null) return absorb(coded, named).replaceWith(ofCode);
            if (coded.light() != null) return Uni.createFrom().item(ofCode);
            return absorb(named, coded).chain(() -> giveCode(ofName, key)).replaceWith(ofName);
        }));
    }

    /** Of what was never lit there are complaints and names alone. */
    private Uni<Void> absorb(GroupDispute stays, GroupDispute goes) {
        stays.belongTo(stays.unionId(), goes.excluded());
        return groups.flush()
                .chain(() -> move("""
                        update group_complaint c set group_id = :stays where group_id = :goes and not exists (
                            select 1 from group_complaint same where same.group_id = :stays
                              and same.worker_id = c.worker_id and same.case_id = c.case_id)
                        """, stays, goes))
                .chain(() -> move("update group_name set group_id = :stays where group_id = :goes", stays, goes))
                .chain(GroupNames::session)
                .chain(session -> session.createNativeQuery("delete from group_complaint where group_id = :goes")
                        .setParameter("goes", goes.id())
                        .executeUpdate()
                        .chain(() -> session.remove(goes))
                        .chain(session::flush));
    }

    private static Uni<Integer> move(String change, GroupDispute stays, GroupDispute goes) {
        return session().chain(session -> session.createNativeQuery(change)
                .setParameter("stays", stays.id())
                .setParameter("goes", goes.id())
                .executeUpdate());
    }

    private Uni<UUID> begin(Beginning beginning) {
        UUID id = Ids.next();
        return session()
                .chain(session -> session.createNativeQuery("""
                        insert into group_dispute (id, key, grievance, opponent, union_id, excluded, state, version)
                        values (:id, :key, :grievance, :opponent, :union, cast('{}' as uuid[]), 'OPEN', 0)
                        """)
                        .setParameter("id", id)
                        .setParameter("key", beginning.keys().get(0))
                        .setParameter("grievance", beginning.grievance().name())
                        .setParameter("opponent", beginning.opponent())
                        .setParameter("union", beginning.union())
                        .executeUpdate())
                .replaceWith(id);
    }

    /** The first group of a name keeps it. */
    private Uni<Void> remember(List<String> names, UUID group) {
        return named(names)
                .chain(known -> known != null
                        ? Uni.createFrom().voidItem()
                        : session()
                                .chain(session -> session.createNativeQuery("""
                                        insert into group_name (key, group_id) values (:name, :group)
                                        on conflict (key) do update set group_id = excluded.group_id
                                        """)
                                        .setParameter("name", names.get(0))
                                        .setParameter("group", group)
                                        .executeUpdate())
                                .replaceWithVoid());
    }

    private Uni<GroupDispute> held(UUID id) {
        return groups.lock(id).map(group -> {
            if (group == null) throw new IllegalStateException("a name of no group");
            return group;
        });
    }

    private static Uni<@Nullable UUID> one(String query, List<String> keys) {
        return session().chain(session -> session.createNativeQuery(query, UUID.class)
                .setParameter("keys", keys)
                .setMaxResults(1)
                .getSingleResultOrNull());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
