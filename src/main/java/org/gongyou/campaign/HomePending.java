package org.gongyou.campaign;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.platform.home.HomePart;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Until when coupons count that are won, though their rows are still to be written: they belong to those in hand. */
@Singleton
public class HomePending implements HomePart<List<Instant>> {

    private final CampaignSnapshot campaigns;

    HomePending(CampaignSnapshot campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String sql() {
        return """
                select json_build_object('campaigns', json_agg(campaign_id)) from campaign_slot
                where worker_id = any(person.accounts) and settled_at is null having count(*) > 0
                """;
    }

    @Override
    public List<Instant> read(@Nullable JsonObject found, Language language) {
        if (found == null) return List.of();
        CampaignBook book = campaigns.value();
        return found.getJsonArray("campaigns").stream()
                .map(id -> book.find(UUID.fromString((String) id)))
                .filter(Objects::nonNull)
                .map(campaign -> campaign.content().coupon().validUntil())
                .toList();
    }
}
