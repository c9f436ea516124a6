package org.gongyou.casework;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.page.Cursor;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The work queue: written with every change of a case, read by the page. */
@ApplicationScoped
class CaseQueue {

    /** A case without a limit stands behind all that have one. */
    private static final Instant NO_LIMIT = Instant.parse("9999-12-31T00:00:00Z");

    private final Unions unions;

    CaseQueue(Unions unions) {
        this.unions = unions;
    }

    /** One row of the queue. */
    record Entry(UUID workerId, UUID caseId, Instant dueAt, int rank) {

        Cursor cursor() {
            return Cursor.of(rank, dueAt, caseId);
        }
    }

    /**
     * What an officer asks for.
     *
     * @param kindsAt the kinds the officer may handle, by the union at the top of each subtree
     * @param standing unions the officer stands in: what excludes one of them stays unseen
     */
    record Filter(
            Map<UUID, List<String>> kindsAt,
            @Nullable String state,
            @Nullable Boolean overdue,
            @Nullable Boolean urgent,
            Set<UUID> standing,
            @Nullable UUID handler,
            Instant now) {}

    Uni<Void> write(WorkCase subject, State state) {
        boolean listed = !state.isClosed() && state.holder() != Holder.DRAFT;
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from case_queue where case_id = :id")
                        .setParameter("id", subject.id())
                        .executeUpdate()
                        .chain(() -> listed
                                ? insert(session, subject)
                                : Uni.createFrom().item(0)))
                .replaceWithVoid();
    }

    private Uni<Integer> insert(Mutiny.Session session, WorkCase subject) {
        UUID[] above = Stream.concat(
                        Stream.of(subject.unionId()),
                        unions.tree().ancestors(subject.unionId()).stream().map(UnionNode::id))
                .filter(union -> !subject.excludedUnions().contains(union))
                .toArray(UUID[]::new);
        Instant due = subject.dates().dueAt();
        return session.createNativeQuery("""
                        insert into case_queue (union_id, due_at, case_id, worker_id, number, kind, state, handler_id,
                                                responsible, overdue, opened_at, rank, excluded)
                        select u, :due, :id, :worker, :number, :kind, :state, cast(:handler as uuid),
                               u = :responsible, :overdue, :opened, :rank,
                               cast(:excluded as uuid[])
                        from unnest(cast(:unions as uuid[])) as u
                        """)
                .setParameter("due", due == null ? NO_LIMIT : due)
                .setParameter("id", subject.id())
                .setParameter("worker", subject.workerId())
                .setParameter("number", subject.number())
                .setParameter("kind", subject.kind())
                .setParameter("state", subject.state())
                .setParameter(
                        "handler",
                        subject.handlerId() == null ? null : subject.handlerId().toString())
                .setParameter("responsible", subject.unionId())
                .setParameter("overdue", subject.dates().isOverdue())
                .setParameter("opened", subject.dates().openedAt())
                .setParameter("rank", rank(subject.isUrgent()))
                .setParameter("excluded", subject.excludedUnions().toArray(UUID[]::new))
                .setParameter("unions", above)
                .executeUpdate();
    }

    private static int rank(boolean urgent) {
        return urgent ? 0 : 1;
    }

    /** Urgent ones first, then by due date, from the cursor on. */
    Uni<List<Entry>> page(Filter filter, @Nullable Cursor after, int rows) {
        if (filter.kindsAt().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        String sql = select(filter, after, parameters);
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, Tuple.class).setMaxResults(rows);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(CaseQueue::entries);
    }

    private static String select(Filter filter, @Nullable Cursor after, Map<String, Object> parameters) {
        List<String> scopes = new ArrayList<>();
        filter.kindsAt().forEach((union, kinds) -> {
            int i = scopes.size();
            scopes.add("(union_id = :union" + i + " and kind in (:kinds" + i + "))");
            parameters.put("union" + i, union);
            parameters.put("kinds" + i, kinds);
        });
        StringBuilder sql = new StringBuilder("select worker_id, case_id, due_at, rank from case_queue where (")
                .append(String.join(" or ", scopes))
                .append(')');
        if (filter.state() != null) {
            sql.append(" and state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.overdue() != null) {
            sql.append(filter.overdue() ? " and (overdue or due_at <= :now)" : " and not overdue and due_at > :now");
            parameters.put("now", filter.now());
        }
        if (filter.urgent() != null) {
            sql.append(" and rank = :rank");
            parameters.put("rank", rank(filter.urgent()));
        }
        if (!filter.standing().isEmpty()) {
            sql.append(" and not excluded && cast(:standing as uuid[])");
            parameters.put("standing", filter.standing().toArray(UUID[]::new));
        }
        if (filter.handler() != null) {
            sql.append(" and handler_id = :handler");
            parameters.put("handler", filter.handler());
        }
        if (after != null) {
            sql.append(" and (rank, due_at, case_id) > (:afterRank, :due, :case)");
            parameters.put("afterRank", after.number(0));
            parameters.put("due", after.instant(1));
            parameters.put("case", after.uuid(2));
        }
        return sql.append(" order by rank, due_at, case_id").toString();
    }

    /** Cases whose time is over, wherever they lie; each is looked at again under its own lock. */
    Uni<List<Entry>> due(Instant now, int rows) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select worker_id, case_id, due_at, rank from case_queue where responsible and due_at <= :now"
                                        + " order by due_at",
                                Tuple.class)
                        .setParameter("now", now)
                        .setMaxResults(rows)
                        .getResultList())
                .map(CaseQueue::entries);
    }

    private static List<Entry> entries(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new Entry(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, OffsetDateTime.class).toInstant(),
                        row.get(3, Number.class).intValue()))
                .toList();
    }
}
