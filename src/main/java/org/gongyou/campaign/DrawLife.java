package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How a draw begins and how it is called off. The seed is fixed when it is published, before anybody has a ticket. */
@ApplicationScoped
class DrawLife {

    private final DrawSeeds seeds;
    private final SeriesRepository series;

    DrawLife(DrawSeeds seeds, SeriesRepository series) {
        this.series = series;
        this.seeds = seeds;
    }

    /** In the caller's transaction. */
    Uni<Void> begin(Campaign campaign) {
        if (campaign.mode() != CampaignMode.DRAW) return Uni.createFrom().voidItem();
        DrawSeeds.Seed seed = seeds.next();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into campaign_draw (campaign_id, seed, seed_hash) values (:campaign, :seed, :hash)")
                        .setParameter("campaign", campaign.id())
                        .setParameter("seed", seed.sealed())
                        .setParameter("hash", seed.hash())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Whoever waits for it waits for nothing: it counts in their series no longer. In the caller's transaction. */
    Uni<Void> cancel(UUID campaign) {
        return series.freeWaiting(campaign);
    }
}
