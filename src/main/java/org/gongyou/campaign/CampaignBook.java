package org.gongyou.campaign;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The campaigns the public asks for from day to day. Immutable. */
final class CampaignBook {

    private static final Comparator<ListedCampaign> ORDER =
            Comparator.comparing(ListedCampaign::begin).thenComparing(ListedCampaign::id);

    private final Map<UUID, ListedCampaign> byId;
    private final List<ListedCampaign> byBegin;

    CampaignBook(Collection<ListedCampaign> campaigns) {
        this.byId = campaigns.stream().collect(toMap(ListedCampaign::id, identity()));
        this.byBegin = campaigns.stream().sorted(ORDER).toList();
    }

    @Nullable
    ListedCampaign find(UUID id) {
        return byId.get(id);
    }

    /** What is open or will be, the next first. */
    List<ListedCampaign> notOverAt(Instant now) {
        return byBegin.stream()
                .filter(campaign -> campaign.state() == CampaignState.PUBLISHED)
                .filter(campaign -> campaign.end().isAfter(now))
                .toList();
    }
}
