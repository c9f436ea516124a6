package org.gongyou.publicnotice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.page.Cursor;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Notices. Every call works in the caller's session. */
@ApplicationScoped
class NoticeRepository {

    private static final String PLACE =
            "select union_id, id, worker_id, case_id, open_objections from public_notice where ";

    private static final UUID HIGHEST = new UUID(-1, -1);

    /** Where a notice lies: to be known before anything is locked. */
    record Place(UUID union, UUID id, UUID worker, UUID caseId, int openObjections) {}

    /**
     * What is asked for.
     *
     * @param unions responsible ones; null for any
     * @param ofMember the unions of which the caller is a member: the own one and those above
     */
    record Query(
            @Nullable Collection<UUID> unions,
            @Nullable String programme,
            Collection<UUID> ofMember,
            @Nullable Cursor before,
            int limit) {}

    Uni<Void> add(PublicNotice notice) {
        return session().chain(session -> session.persist(notice).chain(session::flush));
    }

    Uni<Void> flush() {
        return session().chain(Mutiny.Session::flush);
    }

    Uni<@Nullable PublicNotice> latest(UUID worker, UUID caseId) {
        return session().chain(session -> session.createSelectionQuery(
                        "from PublicNotice n where n.workerId = :worker and n.caseId = :case order by n.id desc",
                        PublicNotice.class)
                .setParameter("worker", worker)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getSingleResultOrNull());
    }

    /** One, or none; it stays as it is until the transaction ends. */
    Uni<List<PublicNotice>> holdPosted(UUID worker, UUID caseId) {
        return session().chain(session -> session.createSelectionQuery(
                        "from PublicNotice n where n.workerId = :worker and n.caseId = :case and n.state = :posted",
                        PublicNotice.class)
                .setParameter("worker", worker)
                .setParameter("case", caseId)
                .setParameter("posted", NoticeState.POSTED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    Uni<@Nullable PublicNotice> find(UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from PublicNotice n where n.id = :id", PublicNotice.class)
                .setParameter("id", id)
                .getSingleResultOrNull());
    }

    Uni<@Nullable PublicNotice> hold(UUID union, UUID id) {
        return session().chain(session -> session.createSelectionQuery(
                        "from PublicNotice n where n.unionId = :union and n.id = :id", PublicNotice.class)
                .setParameter("union", union)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** What hangs now, the newest first. */
    Uni<List<PublicNotice>> running(Query query, Instant now) {
        String asked = (query.unions() == null ? "" : " and n.unionId in :unions")
                + (query.programme() == null ? "" : " and n.programme = :programme")
                + (query.ofMember().isEmpty()
                        ? " and n.scope = :everybody"
                        : " and (n.scope = :everybody or n.basicUnionId in :ofMember)");
        Cursor before = query.before();
        return session().chain(session -> {
            Mutiny.SelectionQuery<PublicNotice> selection = session.createSelectionQuery(
                    "from PublicNotice n where n.state = :posted and n.endsAt > :now and n.id < :before" + asked
                            + " order by n.id desc",
                    PublicNotice.class);
            selection
                    .setParameter("posted", NoticeState.POSTED)
                    .setParameter("now", now)
                    .setParameter("before", before == null ? HIGHEST : before.uuid(0))
                    .setParameter("everybody", Scope.PUBLIC);
            if (query.unions() != null) selection.setParameter("unions", List.copyOf(query.unions()));
            if (query.programme() != null) selection.setParameter("programme", query.programme());
            if (!query.ofMember().isEmpty()) selection.setParameter("ofMember", List.copyOf(query.ofMember()));
            return selection.setMaxResults(query.limit()).getResultList();
        });
    }

    /** What hangs now, and what is over with objections that are to be answered; the newest first. */
    Uni<List<PublicNotice>> ofOfficers(Collection<UUID> unions, Instant now, @Nullable Cursor before, int limit) {
        return session().chain(session -> session.createSelectionQuery(
                        "from PublicNotice n where n.unionId in :unions and n.id < :before"
                                + " and (n.state = :posted and n.endsAt > :now"
                                + " or n.state <> :down and n.openObjections > 0) order by n.id desc",
                        PublicNotice.class)
                .setParameter("unions", List.copyOf(unions))
                .setParameter("before", before == null ? HIGHEST : before.uuid(0))
                .setParameter("posted", NoticeState.POSTED)
                .setParameter("down", NoticeState.TAKEN_DOWN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList());
    }

    Uni<List<PublicNotice>> ofWorker(UUID worker) {
        return session().chain(session -> session.createSelectionQuery(
                        "from PublicNotice n where n.workerId = :worker order by n.id", PublicNotice.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** Whose last day has ended, and which still stand as posted. */
    Uni<List<Place>> ended(Instant now, int most) {
        return places("state = 'POSTED' and ends_at <= :now order by ends_at", now, most);
    }

    /** Of whose end nobody has heard yet. */
    Uni<List<Place>> untold(Instant now, int most) {
        return places("state = 'OVER' and not told and ends_at <= :now order by ends_at", now, most);
    }

    private static Uni<List<Place>> places(String which, Instant now, int most) {
        return session().chain(session -> session.createNativeQuery(PLACE + which, Tuple.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(NoticeRepository::place).toList()));
    }

    /** Not loaded, so that what is locked afterwards is as it is then. */
    Uni<@Nullable Place> place(UUID id) {
        return session().chain(session -> session.createNativeQuery(PLACE + "id = :id", Tuple.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : place(row)));
    }

    /** The same of one that hangs. */
    Uni<@Nullable Place> runningPlace(UUID id, Instant now) {
        return session().chain(session -> session.createNativeQuery(
                        PLACE + "id = :id and state = 'POSTED' and ends_at > :now", Tuple.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : place(row)));
    }

    /** When one objection is left of a notice that is over, and that is known: where it lies. */
    Uni<@Nullable Place> waiting(UUID id) {
        return session().chain(session -> session.createNativeQuery(
                        PLACE + "id = :id and state = 'OVER' and told and open_objections = 1", Tuple.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : place(row)));
    }

    private static Place place(Tuple row) {
        return new Place(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, UUID.class),
                row.get(4, Integer.class));
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
