package org.gongyou.demo;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.campaign.MadeUpCampaigns;
import org.gongyou.merchant.MerchantName;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;

/** What a crowd rushes for, and where it is spent: at the first merchant of the demo. */
@Singleton
class CrowdRush {

    private final MadeUpCampaigns campaigns;
    private final Merchants merchants;

    CrowdRush(MadeUpCampaigns campaigns, Merchants merchants) {
        this.campaigns = campaigns;
        this.merchants = merchants;
    }

    /** @return the id of the campaign */
    Uni<UUID> open(UUID union, int coupons, Instant opensAt) {
        String code = "crowd-" + opensAt.getEpochSecond();
        List<UUID> shops =
                merchants.stores().map(Store::merchantId).distinct().sorted().toList();
        return Panache.withTransaction(() -> campaigns.rush(code, union, 1, coupons, opensAt, shops))
                .call(campaigns::renew);
    }

    /** Who serves where coupons are spent; none where the demo's merchants are not there. */
    Uni<List<UUID>> clerks() {
        MerchantName shop = merchants.byCode(DemoMerchant.ALL.get(0).code());
        return shop == null
                ? Uni.createFrom().item(List.of())
                : Panache.withSession(() -> merchants.ownerOf(shop.id()))
                        .map(owner -> owner == null ? List.of() : List.of(owner));
    }
}
