package org.gongyou.warmth;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Lists and their lines. Every call works in the caller's session. */
@ApplicationScoped
class WarmthRepository {

    /** Where a line lies. */
    record Place(UUID union, UUID list, UUID id) {}

    Uni<Void> add(Object row) {
        return session().chain(session -> session.persist(row).chain(session::flush));
    }

    Uni<Void> addAll(List<WarmthLine> lines) {
        return session().chain(session -> session.persistAll(lines.toArray()).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<@Nullable WarmthList> find(UUID id) {
        return find(id, LockModeType.NONE);
    }

    /** It stays as it is until the transaction ends. */
    Uni<@Nullable WarmthList> hold(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Uni<@Nullable WarmthList> find(UUID id, LockModeType lock) {
        return session()
                .chain(session -> session.createSelectionQuery("from WarmthList l where l.id = :id", WarmthList.class)
                        .setParameter("id", id)
                        .setLockMode(lock)
                        .getSingleResultOrNull());
    }

    /** The newest first. */
    Uni<List<WarmthList>> list(Collection<UUID> unions, UUID before, int limit) {
        return session().chain(session -> session.createSelectionQuery(
                        "from WarmthList l where l.unionId in :unions and l.id < :before order by l.id desc",
                        WarmthList.class)
                .setParameter("unions", List.copyOf(unions))
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList());
    }

    Uni<List<WarmthLine>> lines(WarmthList list, UUID after, int limit) {
        return session().chain(session -> session.createSelectionQuery(
                        "from WarmthLine l where l.unionId = :union and l.listId = :list and l.id > :after order by l.id",
                        WarmthLine.class)
                .setParameter("union", list.unionId())
                .setParameter("list", list.id())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    Uni<@Nullable WarmthLine> hold(Place place) {
        return session().chain(session -> session.createSelectionQuery(
                        "from WarmthLine l where l.unionId = :union and l.listId = :list and l.id = :id",
                        WarmthLine.class)
                .setParameter("union", place.union())
                .setParameter("list", place.list())
                .setParameter("id", place.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** The latest for the purpose; those on other lists were refused. */
    Uni<@Nullable WarmthLine> holdFor(String purpose) {
        return session().chain(session -> session.createSelectionQuery(
                        "from WarmthLine l where l.purpose = :purpose and l.state in (:live) order by l.id desc",
                        WarmthLine.class)
                .setParameter("purpose", purpose)
                .setParameter("live", List.of(LineState.RESERVED, LineState.PAID, LineState.RETURNED))
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    Uni<List<WarmthLine>> of(Collection<UUID> person) {
        return session().chain(session -> session.createSelectionQuery(
                        "from WarmthLine l where l.workerId in :person and l.state <> :listed order by l.id desc",
                        WarmthLine.class)
                .setParameter("person", List.copyOf(person))
                .setParameter("listed", LineState.LISTED)
                .getResultList());
    }

    Uni<@Nullable WarmthLine> holdOf(Collection<UUID> person, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from WarmthLine l where l.workerId in :person and l.id = :id and l.state <> :listed",
                        WarmthLine.class)
                .setParameter("person", List.copyOf(person))
                .setParameter("id", id)
                .setParameter("listed", LineState.LISTED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** Null unless the bank has sent it back. Not loaded, so that the payment is held first. */
    Uni<@Nullable String> returnedPurpose(Collection<UUID> person, UUID id) {
        return session().chain(session -> session.createNativeQuery(
                        "select purpose from warmth_line where worker_id in (:person) and id = :id"
                                + " and state = 'RETURNED'",
                        String.class)
                .setParameter("person", List.copyOf(person))
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** Who of them is on the list. */
    Uni<Set<UUID>> on(WarmthList list, Collection<UUID> workers) {
        return workers("""
                        select worker_id from warmth_line
                        where union_id = :union and list_id = :list and worker_id = any(cast(:workers as uuid[]))
                        """, list, workers);
    }

    /** Who of them is on another list of the programme and the occasion, and may still be helped by it, or was. */
    Uni<Set<UUID>> elsewhere(WarmthList list, Collection<UUID> workers) {
        return workers("""
                        select l.worker_id from warmth_line l
                        join warmth_list w on w.union_id = l.union_id and w.id = l.list_id
                        where l.worker_id = any(cast(:workers as uuid[])) and l.state <> 'REFUSED'
                            and w.state <> 'CANCELLED' and (w.union_id <> :union or w.id <> :list)
                            and w.programme = (select programme from warmth_list where id = :list)
                            and w.occasion = (select occasion from warmth_list where id = :list)
                        """, list, workers);
    }

    private static Uni<Set<UUID>> workers(String sql, WarmthList list, Collection<UUID> workers) {
        return session()
                .chain(session -> session.createNativeQuery(sql, UUID.class)
                        .setParameter("union", list.unionId())
                        .setParameter("list", list.id())
                        .setParameter("workers", workers.toArray(UUID[]::new))
                        .getResultList())
                .map(found -> found.stream().collect(Collectors.toSet()));
    }

    Uni<List<Place>> ready(int most) {
        return session().chain(session -> session.createNativeQuery(
                        "select union_id, list_id, id from warmth_line where state = 'READY' order by id", Tuple.class)
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Place(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, UUID.class)))
                        .toList()));
    }

    /** @return how many no longer say where the money went */
    Uni<Integer> forgetPayees(Instant endedBefore) {
        return session().chain(session -> session.createNativeQuery("update warmth_line set payee = null"
                        + " where payee is not null and state in ('PAID', 'REFUSED') and changed_at < :before")
                .setParameter("before", endedBefore)
                .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
