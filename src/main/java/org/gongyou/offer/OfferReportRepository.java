package org.gongyou.offer;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.page.Cursor;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rows of {@code offer_report}. Every call works in the caller's session. */
@ApplicationScoped
class OfferReportRepository {

    private static final int LOOKED_AT = 400;
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1L, -1L);

    private static final String NAMELESS =
            "update offer_report set account = '{}', address = '{}', device = '{}', note = null, nameless = true where ";

    Uni<Void> add(OfferReport report) {
        return session().chain(session -> session.persist(report).chain(session::flush));
    }

    /** What counts of the offer, in the order of time. */
    Uni<List<OfferReport>> counting(UUID offer, Instant since) {
        return session()
                .chain(session -> session.createSelectionQuery("""
                                from OfferReport r where r.offerId = :offer and r.at > :since and not r.settled
                                order by r.at desc, r.id desc
                                """, OfferReport.class)
                        .setParameter("offer", offer)
                        .setParameter("since", since)
                        .setMaxResults(LOOKED_AT)
                        .getResultList())
                .map(latestFirst -> {
                    List<OfferReport> reports = new ArrayList<>(latestFirst);
                    Collections.reverse(reports);
                    return reports;
                });
    }

    /** Somebody who looks after the offer has looked: what was said before counts no longer. */
    Uni<Void> settle(UUID offer) {
        return session()
                .chain(session -> session.createMutationQuery(
                                "update OfferReport set settled = true where offerId = :offer and not settled")
                        .setParameter("offer", offer)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The latest first. */
    Uni<List<OfferReport>> page(UUID offer, @Nullable Cursor after, int rows) {
        return session().chain(session -> session.createSelectionQuery("""
                                from OfferReport r
                                where r.offerId = :offer and (r.at < :at or r.at = :at and r.id < :id)
                                order by r.at desc, r.id desc
                                """, OfferReport.class)
                .setParameter("offer", offer)
                .setParameter("at", after == null ? END_OF_TIME : after.instant(0))
                .setParameter("id", after == null ? LAST : after.uuid(1))
                .setMaxResults(rows)
                .getResultList());
    }

    /** Whatever somebody with this account has said and is not nameless yet. */
    Uni<List<OfferReport>> of(List<String> account) {
        return session().chain(session -> session.createNativeQuery("""
                        select * from offer_report
                        where account && cast(:account as text[]) and not nameless order by at, id
                        """, OfferReport.class)
                .setParameter("account", account.toArray(String[]::new))
                .getResultList());
    }

    /** Hashes and words go; what and when stay. */
    Uni<Integer> makeNameless(Collection<UUID> reports) {
        return session().chain(session -> session.createNativeQuery(NAMELESS + "id = any(cast(:ids as uuid[]))")
                .setParameter("ids", reports.toArray(UUID[]::new))
                .executeUpdate());
    }

    Uni<Integer> makeNamelessBefore(Instant limit) {
        return session().chain(session -> session.createNativeQuery(NAMELESS + "at < :limit and not nameless")
                .setParameter("limit", limit)
                .executeUpdate());
    }

    private static Uni<Mutiny.Session> session() {
        return Panache.getSession();
    }
}
