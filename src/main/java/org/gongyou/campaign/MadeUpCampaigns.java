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
import org.gongyou.penalty.PenaltyRule;
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
        CampaignScope scope = scope();
        return publish(scope, code, union, request(days, quota, opensAt, merchants));
    }

    /**
     * A rush for the last few coupons, in the caller's transaction: whoever lets two of the series expire is barred for thirty
     * days.
     */
    public Uni<UUID> strict(String code, UUID union, int quota, Instant opensAt, List<UUID> merchants) {
        CampaignRequest plain = request(1, quota, opensAt, merchants);
        return publish(
                scope(),
                code,
                union,
                new CampaignRequest(
                        "演示限量券",
                        "Demo: the last ones",
                        "演示活动：名额很少，可候补；两次未使用将暂停参加30天。",
                        CampaignMode.RUSH,
                        quota,
                        code,
                        2,
                        plain.windows(),
                        plain.coupon(),
                        null,
                        new PenaltyRule(2, 365, 30),
                        null));
    }

    /** A campaign with numbers for a day, and papers in the week after it; in the caller's transaction. */
    public Uni<UUID> numbers(String code, UUID union, int numbers, int quota, Instant opensAt, List<UUID> merchants) {
        CampaignRequest plain = request(1, numbers, opensAt, merchants);
        Instant papersFrom = opensAt.plus(OPEN);
        return publish(
                scope(),
                code,
                union,
                new CampaignRequest(
                        "演示先取号后交材料",
                        "Demo: a number first, papers afterwards",
                        "演示活动：先取号，再按号码顺序审核材料。",
                        CampaignMode.NUMBERS,
                        quota,
                        null,
                        0,
                        plain.windows(),
                        plain.coupon(),
                        null,
                        null,
                        new CampaignRequest.NumbersRequest(
                                numbers, papersFrom, papersFrom.plus(Duration.ofDays(7)), "演示：在岗证明一份")));
    }

    private CampaignScope scope() {
        return new CampaignScope(Ids.next(), new ManagedUnions(OfficerFunction.MANAGE_BENEFITS, null, unions.tree()));
    }

    private Uni<UUID> publish(CampaignScope scope, String code, UUID union, CampaignRequest request) {
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
