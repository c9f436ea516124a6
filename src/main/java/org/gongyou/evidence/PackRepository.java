package org.gongyou.evidence;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Packs as people ask for them. Every call works in the caller's session. */
@ApplicationScoped
class PackRepository {

    /** A piece of a pack, and how many bytes of the whole it has. */
    record Piece(UUID id, int size) {}

    Uni<Void> add(Pack pack) {
        return session().chain(session -> session.persist(pack).chain(session::flush));
    }

    Uni<Boolean> isUnderWay(Locker.Key locker) {
        return session()
                .chain(session -> session.createSelectionQuery("""
                                select count(*) from Pack p
                                where p.workerId = :worker and p.lockerId = :locker and p.state in (:states)
                                """, Long.class)
                        .setParameter("worker", locker.workerId())
                        .setParameter("locker", locker.id())
                        .setParameter("states", List.of(PackState.WAITING, PackState.MAKING))
                        .getSingleResult())
                .map(count -> count > 0);
    }

    Uni<@Nullable Pack> find(Locker.Key locker, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from Pack p where p.workerId = :worker and p.lockerId = :locker and p.id = :id", Pack.class)
                .setParameter("worker", locker.workerId())
                .setParameter("locker", locker.id())
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    /** The newest first. */
    Uni<List<Pack>> of(Locker.Key locker) {
        return session().chain(session -> session.createSelectionQuery("""
                        from Pack p where p.workerId = :worker and p.lockerId = :locker order by p.id desc
                        """, Pack.class)
                .setParameter("worker", locker.workerId())
                .setParameter("locker", locker.id())
                .setMaxResults(50)
                .getResultList());
    }

    Uni<List<Piece>> pieces(Pack.Key pack) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                select piece_id, size from evidence_piece
                                where worker_id = :worker and pack_id = :pack order by number
                                """, Tuple.class)
                        .setParameter("worker", pack.workerId())
                        .setParameter("pack", pack.id())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Piece(row.get(0, UUID.class), row.get(1, Integer.class)))
                        .toList());
    }

    /** @return the pieces that nothing names any more */
    Uni<List<UUID>> forgetPieces(Pack.Key pack) {
        return session().chain(session -> session.createNativeQuery("""
                        with gone as (
                            delete from evidence_piece where worker_id = :worker and pack_id = :pack returning piece_id)
                        select piece_id from gone
                        """, UUID.class)
                .setParameter("worker", pack.workerId())
                .setParameter("pack", pack.id())
                .getResultList());
    }

    Uni<Void> delete(Pack.Key pack) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "delete from evidence_pack where worker_id = :worker and id = :pack")
                        .setParameter("worker", pack.workerId())
                        .setParameter("pack", pack.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<Pack.Key>> expired(Instant now, int most) {
        return session()
                .chain(session -> session.createNativeQuery(
                                "select worker_id, id from evidence_pack where expires_at <= :now order by expires_at",
                                Tuple.class)
                        .setParameter("now", now)
                        .setMaxResults(most)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Pack.Key(row.get(0, UUID.class), row.get(1, UUID.class)))
                        .toList());
    }

    /** That it was made stays. */
    Uni<Void> expire(Pack.Key pack) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update evidence_pack set state = 'EXPIRED', content = null, expires_at = null
                                where worker_id = :worker and id = :pack
                                """)
                        .setParameter("worker", pack.workerId())
                        .setParameter("pack", pack.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
