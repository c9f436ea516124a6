package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The seed is fixed when a draw is published, before anybody has a ticket. */
@ApplicationScoped
class DrawBeginning {

    private final DrawSeeds seeds;

    DrawBeginning(DrawSeeds seeds) {
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
}
