package org.gongyou.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.dispute.GroupView.RepresentativeView;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** Who stands as a representative, and who votes for whom. Every call works in the caller's session. */
@ApplicationScoped
class VoiceRepository {

    static final int FEWEST = 3;
    private static final int MOST = 5;

    private static final String COUNTED = """
            select v.candidate_id, v.shown_as, v.elected,
                cast((select count(*) from group_voice b where b.group_id = :group and v.candidate_id = any (b.votes))
                    as integer) as votes
            from group_voice v
            where v.group_id = :group and v.consented_at is not null
            order by votes desc, v.consented_at, v.candidate_id
            """;

    private final GroupText text;

    VoiceRepository(GroupText text) {
        this.text = text;
    }

    /** What a worker has said. */
    record Voice(UUID candidateId, boolean stands, boolean elected) {}

    /** Consents to stand under that name, or takes it back. */
    Uni<Void> stand(UUID group, UUID worker, @Nullable String shownAs, @Nullable Instant consentedAt) {
        return Complaints.session()
                .chain(session -> session.createNativeQuery("""
                                insert into group_voice (group_id, worker_id, candidate_id, consented_at, shown_as)
                                values (:group, :worker, :candidate, cast(cast(:at as text) as timestamptz), cast(:shownAs as bytea))
                                on conflict (group_id, worker_id)
                                do update set consented_at = excluded.consented_at, shown_as = excluded.shown_as
                                """)
                        .setParameter("group", group)
                        .setParameter("worker", worker)
                        .setParameter("candidate", Ids.next())
                        .setParameter("at", consentedAt == null ? null : consentedAt.toString())
                        .setParameter("shownAs", shownAs == null ? new byte[0] : text.seal(shownAs))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> vote(UUID group, UUID worker, Collection<UUID> candidates) {
        return Complaints.session()
                .chain(session -> session.createNativeQuery("""
                                insert into group_voice (group_id, worker_id, candidate_id, votes)
                                values (:group, :worker, :candidate, cast(:votes as uuid[]))
                                on conflict (group_id, worker_id) do update set votes = excluded.votes
                                """)
                        .setParameter("group", group)
                        .setParameter("worker", worker)
                        .setParameter("candidate", Ids.next())
                        .setParameter("votes", candidates.toArray(UUID[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** In the order of their votes. */
    Uni<List<RepresentativeView>> representatives(UUID group) {
        return Complaints.session()
                .chain(session -> session.createNativeQuery(COUNTED, Tuple.class)
                        .setParameter("group", group)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new RepresentativeView(
                                row.get(0, UUID.class),
                                text.open(row.get(1, byte[].class)),
                                row.get(3, Integer.class),
                                row.get(2, Boolean.class)))
                        .toList());
    }

    /** @return how many are elected; none when fewer than three stand */
    Uni<Integer> elect(UUID group) {
        return representatives(group).chain(standing -> {
            if (standing.size() < FEWEST) return Uni.createFrom().item(0);
            UUID[] first = standing.stream()
                    .limit(MOST)
                    .map(RepresentativeView::candidateId)
                    .toArray(UUID[]::new);
            return Complaints.session().chain(session -> session.createNativeQuery(
                            "update group_voice set elected = candidate_id = any (cast(:first as uuid[])) where group_id = :group")
                    .setParameter("first", first)
                    .setParameter("group", group)
                    .executeUpdate()
                    .replaceWith(first.length));
        });
    }

    Uni<@Nullable Voice> of(UUID group, UUID worker) {
        return Complaints.session()
                .chain(session -> session.createNativeQuery("""
                                select candidate_id, consented_at is not null, elected from group_voice
                                where group_id = :group and worker_id = :worker
                                """, Tuple.class)
                        .setParameter("group", group)
                        .setParameter("worker", worker)
                        .getSingleResultOrNull())
                .map(row -> row == null
                        ? null
                        : new Voice(row.get(0, UUID.class), row.get(1, Boolean.class), row.get(2, Boolean.class)));
    }

    Uni<Void> erase(UUID worker) {
        return Complaints.session()
                .chain(session -> session.createNativeQuery("delete from group_voice where worker_id = :worker")
                        .setParameter("worker", worker)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
