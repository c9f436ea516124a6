package org.gongyou.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * In which household a person is a head: their own where they keep one, else the first that named them; when that one names
 * them no more, the next. The unique key decides between those who name somebody at the same moment. Every call works in the
 * caller's transaction.
 */
@ApplicationScoped
class HeadCount {

    private final HouseholdStore households;
    private final NamedPersons named;

    HeadCount(HouseholdStore households, NamedPersons named) {
        this.households = households;
        this.named = named;
    }

    /**
     * From now on these are the persons of the household, and no others.
     *
     * @param own keys of the applicant
     * @param spouses of spouses
     * @param others keys of everybody else
     */
    Uni<Void> settle(UUID worker, Collection<String> own, Collection<String> spouses, Collection<String> others) {
        Set<String> all = new HashSet<>(own);
        all.addAll(spouses);
        all.addAll(others);
        return named.keys(worker).chain(before -> {
            List<String> gone =
                    before.stream().filter(key -> !all.contains(key)).toList();
            return named.leave(worker, gone)
                    .chain(() -> giveUp(worker, gone))
                    .chain(() -> named.enter(worker, own, true, false))
                    .chain(() -> named.enter(worker, spouses, false, true))
                    .chain(() -> named.enter(worker, others, false, false))
                    .chain(() -> claim(worker, all))
                    .chain(() -> before.containsAll(own)
                            ? Uni.createFrom().voidItem()
                            : countedBy(worker, own).chain(this::touch));
        });
    }

    /** Other households in which they counted so far. */
    private static Uni<List<UUID>> countedBy(UUID worker, Collection<String> keys) {
        return session().chain(session -> session.createNativeQuery(
                        "select distinct worker_id from household_head"
                                + " where key in (:keys) and worker_id <> :worker order by worker_id",
                        UUID.class)
                .setParameter("keys", List.copyOf(keys))
                .setParameter("worker", worker)
                .getResultList());
    }

    private Uni<Void> touch(List<UUID> keepers) {
        return Multi.createFrom()
                .iterable(keepers)
                .onItem()
                .transformToUniAndConcatenate(households::touch)
                .onItem()
                .ignoreAsUni();
    }

    /** Who keeps the household in which the worker counts: the worker, or whoever named them first. */
    Uni<UUID> keeper(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select h.worker_id from household_person p join household_head h on h.key = p.key
                                where p.worker_id = :worker and p.own and p.left_at is null order by h.key limit 1
                                """, UUID.class)
                        .setParameter("worker", worker)
                        .getSingleResultOrNull())
                .map(keeper -> keeper == null ? worker : keeper);
    }

    /** Those keys under which another household counts the person: that of whoever named them first, and their own. */
    Uni<Set<String>> elsewhere(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select p.key from household_person p
                                where p.worker_id = :worker and not p.own and p.left_at is null
                                and (exists (select 1 from household_head h
                                             where h.key = p.key and h.worker_id <> :worker)
                                  or exists (select 1 from household_person o
                                             where o.key = p.key and o.own and o.left_at is null))
                                """, String.class)
                        .setParameter("worker", worker)
                        .getResultList())
                .map(HashSet::new);
    }

    /**
     * Takes what nobody has. Whoever has the others is held until the end of the transaction: so a person whom that one gives
     * up finds us waiting. One that was given up in between is claimed at the second go.
     */
    private Uni<Void> claim(UUID worker, Collection<String> keys) {
        if (keys.isEmpty()) return Uni.createFrom().voidItem();
        return take(worker, keys)
                .chain(() -> hold(keys))
                .chain(held -> held.size() == keys.size() ? Uni.createFrom().voidItem() : take(worker, keys));
    }

    private Uni<Void> take(UUID worker, Collection<String> keys) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                insert into household_head (key, worker_id)
                                select key, :worker from unnest(cast(:keys as text[])) as key order by key
                                on conflict (key) do nothing
                                """)
                        .setParameter("worker", worker)
                        .setParameter("keys", keys.toArray(String[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<List<String>> hold(Collection<String> keys) {
        return session().chain(session -> session.createNativeQuery(
                        "select key from household_head where key in (:keys) order by key for key share", String.class)
                .setParameter("keys", List.copyOf(keys))
                .getResultList());
    }

    /** Nothing of them stays. */
    Uni<Void> release(UUID worker) {
        return named.everNamed(worker).chain(keys -> named.forget(worker, keys).chain(() -> giveUp(worker, keys)));
    }

    /** Whoever named them next has them. */
    private Uni<Void> giveUp(UUID worker, Collection<String> keys) {
        if (keys.isEmpty()) return Uni.createFrom().voidItem();
        return change("delete from household_head where key in (:keys) and worker_id = :worker", worker, keys)
                .chain(() -> passOn(keys))
                .chain(this::touch);
    }

    private Uni<List<UUID>> passOn(Collection<String> keys) {
        return session().chain(session -> session.createNativeQuery("""
                        with next as (
                          insert into household_head (key, worker_id)
                          select distinct on (key) key, worker_id from household_person
                          where key in (:keys) and left_at is null order by key, entered_at, worker_id
                          on conflict (key) do nothing
                          returning worker_id)
                        select distinct worker_id from next order by worker_id
                        """, UUID.class)
                .setParameter("keys", List.copyOf(keys))
                .getResultList());
    }

    private static Uni<Void> change(String sql, UUID worker, Collection<String> keys) {
        return session()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("worker", worker)
                        .setParameter("keys", List.copyOf(keys))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
