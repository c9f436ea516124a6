package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.campaign.NumberRepository.Given;
import org.gongyou.coupon.Coupons;
import org.gongyou.coupon.WonCoupon;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about a number. One is accepted once fewer than the quota of earlier ones have won or may still: then nobody
 * before it can want its place, in whatever order officers look at papers. In the caller's transaction.
 */
@ApplicationScoped
class PapersReview {

    private final CampaignRepository campaigns;
    private final CampaignText text;
    private final PapersRepository papers;
    private final NumberRepository numbers;
    private final Coupons coupons;
    private final Clock clock;

    PapersReview(
            CampaignRepository campaigns,
            CampaignText text,
            PapersRepository papers,
            NumberRepository numbers,
            Coupons coupons,
            Clock clock) {
        this.campaigns = campaigns;
        this.text = text;
        this.papers = papers;
        this.numbers = numbers;
        this.coupons = coupons;
        this.clock = clock;
    }

    /** Decisions of one campaign come one after the other. */
    Uni<Void> accept(UUID worker, UUID caseId) {
        return papers.require(worker, caseId)
                .chain(row -> campaigns.hold(row.campaignId()))
                .map(PapersReview::orNotFound)
                .chain(campaign -> numbers.find(campaign.id(), worker).chain(given -> {
                    if (given == null) throw new ProblemException(RequestProblem.NOT_FOUND);
                    return accept(campaign, given);
                }));
    }

    static Campaign orNotFound(@Nullable Campaign campaign) {
        if (campaign == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return campaign;
    }

    private Uni<Void> accept(Campaign campaign, Given given) {
        if (campaign.state() == CampaignState.CANCELLED) throw new ProblemException(CampaignProblem.CANCELLED);
        return numbers.inBefore(campaign.id(), given.number())
                .invoke(before -> {
                    if (before >= campaign.quota()) throw new ProblemException(CampaignProblem.OUT_OF_TURN);
                })
                .chain(() -> numbers.accepted(campaign.id()))
                .chain(accepted -> numbers.accept(given, accepted + 1, campaign.quota(), clock.instant()))
                .chain(() -> coupons.issue(new WonCoupon(
                        given.worker(),
                        given.coupon(),
                        campaign.id(),
                        clock.instant(),
                        text.read(campaign.content()).coupon())));
    }

    Uni<Void> end(UUID worker, UUID caseId, NumberState state) {
        return papers.require(worker, caseId)
                .chain(row -> numbers.end(row.campaignId(), worker, state, clock.instant()));
    }
}
