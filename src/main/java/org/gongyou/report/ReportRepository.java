package org.gongyou.report;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.page.Cursor;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code station_report}. Every call works in the caller's session. */
@ApplicationScoped
class ReportRepository {

    /** Of a month; a station that more people report of has been settled long ago, or shows what the latest say. */
    private static final int LOOKED_AT = 400;

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1L, -1L);

    Uni<Void> add(StationReport report) {
        return session().chain(session -> session.persist(report).chain(session::flush));
    }

    /** What counts of the station, in the order of time. */
    Uni<List<StationReport>> counting(UUID station, Instant since) {
        return session()
                .chain(session -> session.createSelectionQuery("""
                                from StationReport r
                                where r.stationId = :station and r.at > :since and not r.settled and r.weight > 0
                                order by r.at desc, r.id desc
                                """, StationReport.class)
                        .setParameter("station", station)
                        .setParameter("since", since)
                        .setMaxResults(LOOKED_AT)
                        .getResultList())
                .map(ReportRepository::inOrder);
    }

    private static List<StationReport> inOrder(List<StationReport> latestFirst) {
        List<StationReport> reports = new ArrayList<>(latestFirst);
        Collections.reverse(reports);
        return List.copyOf(reports);
    }

    /** Whoever looks after these stations has looked: what was said before counts no longer. */
    Uni<Void> settle(Collection<UUID> stations) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update station_report set settled = true
                                where station_id = any(cast(:stations as uuid[])) and not settled
                                """)
                        .setParameter("stations", stations.toArray(UUID[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those who said this of the station were right, and are so no longer. */
    Uni<Void> settle(UUID station, ReportWhat what) {
        return session()
                .chain(session -> session.createNativeQuery("""
                                update station_report set settled = true
                                where station_id = :station and what = :what and not settled
                                """)
                        .setParameter("station", station)
                        .setParameter("what", what.name())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The latest first. */
    Uni<List<StationReport>> page(UUID station, @Nullable Cursor after, int rows) {
        return session().chain(session -> session.createSelectionQuery("""
                                from StationReport r
                                where r.stationId = :station and (r.at < :at or r.at = :at and r.id < :id)
                                order by r.at desc, r.id desc
                                """, StationReport.class)
                .setParameter("station", station)
                .setParameter("at", after == null ? END_OF_TIME : after.instant(0))
                .setParameter("id", after == null ? LAST : after.uuid(1))
                .setMaxResults(rows)
                .getResultList());
    }

    /** Of the stations of these unions, or of all for null: the latest reports, in the order of time. */
    Uni<List<StationReport>> since(Instant since, @Nullable List<UUID> unions, int rows) {
        String within = unions == null ? "" : " and s.union_id = any(cast(:unions as uuid[]))";
        return session()
                .chain(session -> {
                    var query = session.createNativeQuery(
                                    "select r.* from station_report r join station s on s.id = r.station_id"
                                            + " where r.at > :since and not s.removed" + within
                                            + " order by r.at desc, r.id desc",
                                    StationReport.class)
                            .setParameter("since", since);
                    if (unions != null) query.setParameter("unions", unions.toArray(UUID[]::new));
                    return query.setMaxResults(rows).getResultList();
                })
                .map(ReportRepository::inOrder);
    }

    /** Code and name, by station. */
    Uni<List<Tuple>> names(Collection<UUID> stations) {
        return session().chain(session -> session.createNativeQuery(
                        "select id, code, name from station where id = any(cast(:ids as uuid[]))", Tuple.class)
                .setParameter("ids", stations.toArray(UUID[]::new))
                .getResultList());
    }

    /** The station a photo was sent in about; null when it belongs to no report. */
    Uni<@Nullable UUID> stationOfPhoto(UUID photo) {
        return session().chain(session -> session.createNativeQuery(
                        "select station_id from station_report where photo_id = :photo", UUID.class)
                .setParameter("photo", photo)
                .setMaxResults(1)
                .getSingleResultOrNull());
    }

    /** Whatever somebody with this account has said and is not nameless yet. */
    Uni<List<StationReport>> of(List<String> account) {
        return session().chain(session -> session.createNativeQuery("""
                        select * from station_report
                        where account && cast(:account as text[]) and not nameless order by at, id
                        """, StationReport.class)
                .setParameter("account", account.toArray(String[]::new))
                .getResultList());
    }

    /** Those with a photo that would become nameless now. */
    Uni<List<StationReport>> photosBefore(Instant limit, int rows) {
        return session().chain(session -> session.createSelectionQuery(
                        "from StationReport r where r.at < :limit and not r.nameless and r.photoId is not null order by r.at",
                        StationReport.class)
                .setParameter("limit", limit)
                .setMaxResults(rows)
                .getResultList());
    }

    /** Hashes and words go; what, when and how near stay. Photos are to be erased before. */
    Uni<Integer> makeNameless(Collection<UUID> reports) {
        return session().chain(session -> session.createNativeQuery("""
                        update station_report set account = '{}', address = '{}', device = '{}', note = null, photo_id = null,
                                                  photo_of = null, nameless = true
                        where id = any(cast(:ids as uuid[]))
                        """)
                .setParameter("ids", reports.toArray(UUID[]::new))
                .executeUpdate());
    }

    /** The same of all that are older and have no photo any more. */
    Uni<Integer> makeNamelessBefore(Instant limit) {
        return session().chain(session -> session.createNativeQuery("""
                        update station_report set account = '{}', address = '{}', device = '{}', note = null, nameless = true
                        where at < :limit and not nameless and photo_id is null
                        """)
                .setParameter("limit", limit)
                .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
