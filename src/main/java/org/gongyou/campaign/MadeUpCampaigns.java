package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.persistence.Ids;

/** Campaigns of a demonstration, marked as such. */
@ApplicationScoped
public class MadeUpCampaigns {

    private static final Duration OPEN = Duration.ofHours(23);
    private static final Duration VALID = Duration.ofDays(30);
    private static final int VALUE = 500;
    private static final int MINIMUM_SPEND = 2_000;
    private static final int WHOLE = 1000;

    private final CampaignService service;
    private final CampaignRepository campaigns;
    private final CampaignNews news;
    private final Unions unions;

    MadeUpCampaigns(CampaignService service, CampaignRepository campaigns, CampaignNews news, Unions unions) {
        this.service = service;
        this.campaigns = campaigns;
        this.news = news;
        this.unions = unions;
    }

    /**
     * A rush of the city's union that everybody knows of, in the caller's transaction.
     *
     * @param days on so many days it is open, with so many coupons on each
     * @return its id
     */
    public Uni<UUID> rush(String code, UUID union, int days, int quota, Instant opensAt, List<UUID> merchants) {
        CampaignScope scope =
                new CampaignScope(Ids.next(), new ManagedUnions(OfficerFunction.MANAGE_BENEFITS, null, unions.tree()));
        CampaignRequest request = request(days, quota, opensAt, merchants);
        return service.begin(scope, new CampaignDraftRequest(code, union, request), true)
                .chain(draft -> campaigns.hold(draft.id()))
                .map(scope::require)
                .invoke(Campaign::publish)
                .call(campaigns::flush)
                .map(Campaign::id);
    }

    private static CampaignRequest request(int days, int quota, Instant opensAt, List<UUID> merchants) {
        List<CampaignRequest.WindowRequest> windows = IntStream.range(0, days)
                .mapToObj(day -> opensAt.plus(Duration.ofDays(day)))
                .map(opens -> new CampaignRequest.WindowRequest(opens, opens.plus(OPEN), quota))
                .toList();
        Instant validUntil = opensAt.plus(Duration.ofDays(days)).plus(VALID);
        return new CampaignRequest(
                "演示满二十减五券",
                "Demo: 5 yuan off 20",
                "演示活动，先到先得。",
                CampaignMode.RUSH,
                days * quota,
                null,
                0,
                windows,
                new CampaignRequest.CouponRequest(
                        VALUE, MINIMUM_SPEND, WHOLE, merchants, List.of(), opensAt, validUntil),
                null,
                null,
                null);
    }

    /** After the commit: this instance knows them at once. */
    public Uni<Void> renew() {
        return news.renew();
    }
}
