package org.gongyou.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gongyou.evidence.PackRepository.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The line of packs that wait to be made. Whoever takes one holds it until its lease runs out, and says with each step that it
 * still does; the number of the try tells a slow maker that another has taken over. In the caller's transaction.
 */
@ApplicationScoped
class PackLine {

    /** A step takes seconds; a maker that was silent for so long is dead. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final Clock clock;

    PackLine(Clock clock) {
        this.clock = clock;
    }

    /** A pack in the hands of a maker. */
    record Held(Pack.Key key, UUID lockerId, String caseNumber, Instant askedAt, int tries, byte[] content) {

        UUID worker() {
            return key.workerId();
        }

        /** What is in it is sealed, and long. */
        @Override
        public String toString() {
            return "Held[" + key + "]";
        }
    }

    /** The one that has waited longest and nobody holds. */
    Uni<@Nullable Held> take() {
        Instant now = clock.instant();
        return PackRepository.session()
                .chain(session -> session.createNativeQuery("""
                                with due as (
                                    select worker_id, id from evidence_pack where due_at <= :now
                                    order by due_at limit 1 for update skip locked),
                                taken as (
                                    update evidence_pack p
                                    set state = 'MAKING', due_at = :lease, tries = p.tries + 1, done = 0
                                    from due where p.worker_id = due.worker_id and p.id = due.id
                                    returning p.worker_id, p.id, p.locker_id, p.case_number, p.asked_at, p.tries, p.content)
                                select worker_id, id, locker_id, case_number, asked_at, tries, content from taken
                                """, Tuple.class)
                        .setParameter("now", now)
                        .setParameter("lease", now.plus(LEASE))
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : held(row));
    }

    private static Held held(Tuple row) {
        return new Held(
                new Pack.Key(row.get(0, UUID.class), row.get(1, UUID.class)),
                row.get(2, UUID.class),
                row.get(3, String.class),
                row.get(4, OffsetDateTime.class).toInstant(),
                row.get(5, Integer.class),
                row.get(6, byte[].class));
    }

    /** @throws LostException when another has taken over */
    Uni<Void> step(Held held, int done) {
        return requireOne(PackRepository.session().chain(session -> session.createNativeQuery("""
                        update evidence_pack set done = :done, due_at = :lease
                        where worker_id = :worker and id = :pack and state = 'MAKING' and tries = :tries
                        """)
                .setParameter("done", done)
                .setParameter("lease", clock.instant().plus(LEASE))
                .setParameter("worker", held.worker())
                .setParameter("pack", held.key().id())
                .setParameter("tries", held.tries())
                .executeUpdate()));
    }

    Uni<Void> enter(Held held, int number, Piece piece) {
        return PackRepository.session()
                .chain(session -> session.createNativeQuery("""
                                insert into evidence_piece (worker_id, pack_id, number, piece_id, size)
                                values (:worker, :pack, :number, :piece, :size)
                                """)
                        .setParameter("worker", held.worker())
                        .setParameter("pack", held.key().id())
                        .setParameter("number", number)
                        .setParameter("piece", piece.id())
                        .setParameter("size", piece.size())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** @throws LostException when another has taken over */
    Uni<Void> ready(Held held, long size, String sha256, Duration life) {
        return requireOne(PackRepository.session().chain(session -> session.createNativeQuery("""
                        update evidence_pack set state = 'READY', done = steps, due_at = null, size = :size,
                            sha256 = :sha256, ready_at = :now, expires_at = :expires
                        where worker_id = :worker and id = :pack and state = 'MAKING' and tries = :tries
                        """)
                .setParameter("size", size)
                .setParameter("sha256", sha256)
                .setParameter("now", clock.instant())
                .setParameter("expires", clock.instant().plus(life))
                .setParameter("worker", held.worker())
                .setParameter("pack", held.key().id())
                .setParameter("tries", held.tries())
                .executeUpdate()));
    }

    /** @param again when it is tried again; null: never */
    Uni<Void> failed(Held held, @Nullable Instant again) {
        return PackRepository.session()
                .chain(session -> session.createNativeQuery("""
                                update evidence_pack set state = :state, due_at = cast(:again as timestamptz), done = 0
                                where worker_id = :worker and id = :pack and state = 'MAKING' and tries = :tries
                                """)
                        .setParameter("state", again == null ? "FAILED" : "WAITING")
                        .setParameter("again", again)
                        .setParameter("worker", held.worker())
                        .setParameter("pack", held.key().id())
                        .setParameter("tries", held.tries())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> requireOne(Uni<Integer> changed) {
        return changed.invoke(rows -> {
                    if (rows != 1) throw new LostException();
                })
                .replaceWithVoid();
    }

    /** The lease ran out: whoever has the pack now goes on. */
    static final class LostException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LostException() {
            super("another has taken over", null, false, false);
        }
    }
}
