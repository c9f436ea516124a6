package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.campaign.MadeUpCampaigns;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;

/** One coupon that somebody has to wait for, and numbers for whoever shows papers afterwards. */
@ApplicationScoped
class FairnessPart implements DemoPart {

    /** A campaign is published before it opens, and after the daily one, which stays the first. */
    private static final Duration SOON = Duration.ofSeconds(4);

    private final MadeUpCampaigns campaigns;
    private final Merchants merchants;
    private final Unions unions;
    private final Clock clock;

    FairnessPart(MadeUpCampaigns campaigns, Merchants merchants, Unions unions, Clock clock) {
        this.campaigns = campaigns;
        this.merchants = merchants;
        this.unions = unions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "campaign-fairness";
    }

    @Override
    public Uni<Void> load() {
        UnionNode city = unions.tree().root();
        if (city == null) throw new IllegalStateException("the city stands before its campaigns");
        List<UUID> shops =
                merchants.stores().map(Store::merchantId).distinct().sorted().toList();
        Instant soon = clock.instant().plus(SOON);
        return campaigns
                .strict("demo-last-one", city.id(), 1, soon, shops)
                .chain(() -> campaigns.numbers("demo-numbers", city.id(), 100, 20, soon, shops))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> loaded() {
        return campaigns.renew();
    }
}
