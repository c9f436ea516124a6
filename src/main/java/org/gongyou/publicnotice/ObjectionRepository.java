package org.gongyou.publicnotice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Objections. Every call works in the caller's session. */
@ApplicationScoped
class ObjectionRepository {

    Uni<Void> add(PublicObjection objection) {
        return session().chain(session -> session.persist(objection).chain(session::flush));
    }

    /** In the order in which they came. */
    Uni<List<PublicObjection>> of(PublicNotice notice) {
        return session().chain(session -> session.createSelectionQuery(
                        "from PublicObjection o where o.unionId = :union and o.noticeId = :notice order by o.id",
                        PublicObjection.class)
                .setParameter("union", notice.unionId())
                .setParameter("notice", notice.id())
                .getResultList());
    }

    Uni<@Nullable PublicObjection> hold(PublicNotice notice, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from PublicObjection o where o.unionId = :union and o.id = :id and o.noticeId = :notice",
                        PublicObjection.class)
                .setParameter("union", notice.unionId())
                .setParameter("id", id)
                .setParameter("notice", notice.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** By the number of its receipt, whoever asks. */
    Uni<@Nullable PublicObjection> find(UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from PublicObjection o where o.id = :id", PublicObjection.class)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<List<PublicObjection>> by(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from PublicObjection o where o.byWorker = :worker order by o.id", PublicObjection.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    /** @return how many no longer say what was said */
    Uni<Integer> forget(Instant madeBefore) {
        return session().chain(session -> session.createNativeQuery(
                        "update public_objection set words = null, answer = null, reply = null, by_worker = null"
                                + " where words is not null and made_at < :before")
                .setParameter("before", madeBefore)
                .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
