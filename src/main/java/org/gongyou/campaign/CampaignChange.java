package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongyou.platform.web.IfMatch;

/** One change of a campaign by whoever runs it, in one transaction; then this instance knows. */
@ApplicationScoped
class CampaignChange {

    private final CampaignRepository campaigns;
    private final CampaignText text;
    private final CampaignNews news;

    CampaignChange(CampaignRepository campaigns, CampaignText text, CampaignNews news) {
        this.campaigns = campaigns;
        this.text = text;
        this.news = news;
    }

    Uni<CampaignOfficerView> change(
            CampaignScope scope, UUID id, IfMatch ifMatch, String act, Function<Campaign, Uni<?>> work) {
        return change(scope, id, ifMatch, act, () -> Uni.createFrom().voidItem(), work);
    }

    /** @param before what is held before the campaign is, so that everybody waits in one order */
    Uni<CampaignOfficerView> change(
            CampaignScope scope,
            UUID id,
            IfMatch ifMatch,
            String act,
            Supplier<Uni<?>> before,
            Function<Campaign, Uni<?>> work) {
        return Panache.withTransaction(() -> before.get()
                        .chain(() -> campaigns.hold(id))
                        .map(scope::require)
                        .invoke(campaign -> ifMatch.check(campaign.version()))
                        .call(work::apply)
                        .call(campaigns::flush)
                        .call(campaign -> record(scope, campaign, act))
                        .chain(this::view))
                .call(news::renew);
    }

    /** In the transaction of the act. */
    Uni<Void> record(CampaignScope scope, Campaign campaign, String act) {
        return news.record(scope, campaign, act);
    }

    Uni<CampaignOfficerView> view(Campaign campaign) {
        return campaigns
                .windows(campaign.id())
                .map(windows -> CampaignOfficerView.of(campaign, text.read(campaign.content()), windows));
    }
}
