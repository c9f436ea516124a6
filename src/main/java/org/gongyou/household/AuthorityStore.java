package org.gongyou.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Authorities in the database. Every call works in the caller's session. */
@ApplicationScoped
class AuthorityStore {

    /** Where an authority lies whose signer is known by the document alone. */
    record Place(UUID worker, UUID id) {}

    Uni<Void> add(Authority authority) {
        return session()
                .chain(session -> session.persist(authority).chain(session::flush))
                .chain(() -> session())
                .chain(session -> session.createNativeQuery("""
                                insert into authority_signer (key, worker_id, authority_id)
                                select key, :worker, :id from unnest(cast(:keys as text[])) as key
                                on conflict do nothing
                                """)
                        .setParameter("worker", authority.workerId())
                        .setParameter("id", authority.id())
                        .setParameter("keys", authority.signerKeys().toArray(String[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    /** Those that are neither taken back nor over. */
    Uni<List<Authority>> standing(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Authority a where a.workerId = :worker and a.state not in (REVOKED, LAPSED) order by a.id",
                        Authority.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    Uni<List<Authority>> all(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Authority a where a.workerId = :worker order by a.id", Authority.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    Uni<@Nullable Authority> find(UUID worker, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Authority a where a.workerId = :worker and a.id = :id", Authority.class)
                .setParameter("worker", worker)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** All that the household's authorities change waits for this transaction. */
    Uni<Void> hold(UUID worker) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select id from household_authority where worker_id = :worker order by id for update",
                                UUID.class)
                        .setParameter("worker", worker)
                        .getResultList())
                .replaceWithVoid();
    }

    /** What waits for, or was given by, the person of these keys. */
    Uni<List<Place>> of(Collection<String> keys) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select distinct worker_id, authority_id from authority_signer where key in (:keys)"
                                        + " order by authority_id desc limit 100",
                                Tuple.class)
                        .setParameter("keys", List.copyOf(keys))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Place(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList());
    }

    /** Of members who are none any more nothing stays. */
    Uni<Void> keepOnly(UUID worker, Collection<UUID> members) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                delete from authority_signer s using household_authority a
                                where s.worker_id = :worker and a.worker_id = :worker and a.id = s.authority_id
                                and a.member_id <> all(cast(:members as uuid[]))
                                """)
                        .setParameter("worker", worker)
                        .setParameter("members", members.toArray(UUID[]::new))
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery("""
                                        delete from household_authority where worker_id = :worker
                                        and member_id <> all(cast(:members as uuid[]))
                                        """)
                                .setParameter("worker", worker)
                                .setParameter("members", members.toArray(UUID[]::new))
                                .executeUpdate()))
                .replaceWithVoid();
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
