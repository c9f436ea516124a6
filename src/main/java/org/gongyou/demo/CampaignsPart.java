package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.gongyou.campaign.MadeUpCampaigns;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;

/** Coupons for everybody who tries the demo, at all merchants of the demo's, every day of the first weeks. */
@ApplicationScoped
class CampaignsPart implements DemoPart {

    private static final int DAYS = 20;
    private static final int COUPONS = 100;

    /** A campaign is published before it opens. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private final MadeUpCampaigns campaigns;
    private final Merchants merchants;
    private final Unions unions;
    private final Clock clock;

    CampaignsPart(MadeUpCampaigns campaigns, Merchants merchants, Unions unions, Clock clock) {
        this.campaigns = campaigns;
        this.merchants = merchants;
        this.unions = unions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "campaigns";
    }

    @Override
    public Uni<Void> load() {
        UnionNode city = unions.tree().root();
        if (city == null) throw new IllegalStateException("the city stands before its campaigns");
        List<UUID> shops =
                merchants.stores().map(Store::merchantId).distinct().sorted().toList();
        return campaigns
                .rush("demo-daily", city.id(), DAYS, COUPONS, clock.instant().plus(SOON), shops)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> loaded() {
        return campaigns.renew();
    }
}
