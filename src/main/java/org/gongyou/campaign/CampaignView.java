package org.gongyou.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.coupon.CouponTerms;
import org.gongyou.penalty.PenaltyRule;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A campaign as everybody sees it. */
@Schema(name = "Campaign")
record CampaignView(
        UUID id,
        String code,
        CampaignMode mode,
        CampaignState state,
        String title,
        String description,
        int quota,

        @Nullable @Schema(description = "Of mode NUMBERS: so many numbers are given; the quota of them win")
        Integer numbers,

        @Nullable Papers papers,
        List<WindowView> windows,
        CouponView coupon,
        RulesView rules,

        @Nullable @Schema(description = "Campaigns with the same word share the limit")
        String series,

        @Nullable Integer seriesLimit,

        @Nullable @Schema(description = "What it leads to when coupons are not used; hand them back in time")
        PenaltyRule penalty,

        boolean demo,

        @Nullable
        @Schema(
                description =
                        "Of a single campaign: what time it is, so that a phone whose clock is wrong counts down rightly")
        Instant serverTime,

        @Nullable @Schema(description = "Of a single campaign: when what is open now opened, or what is next will")
        Instant opensAt,

        @JsonIgnore long version)
        implements Versioned {

    @Schema(name = "CampaignWindow")
    record WindowView(int number, Instant opensAt, Instant closesAt, int quota) {

        static WindowView of(Window window) {
            return new WindowView(window.number(), window.opensAt(), window.closesAt(), window.slots());
        }
    }

    @Schema(name = "CampaignCoupon")
    record CouponView(
            long valueInFen,
            long minimumSpendInFen,
            List<UUID> merchantIds,
            List<UUID> storeIds,
            Instant validFrom,
            Instant validUntil) {

        static CouponView of(CouponTerms terms) {
            return new CouponView(
                    terms.valueInFen(),
                    terms.minimumSpendInFen(),
                    terms.merchants(),
                    terms.stores(),
                    terms.validFrom(),
                    terms.validUntil());
        }
    }

    @Schema(name = "CampaignRules", description = "Empty lists let every member take part")
    record RulesView(List<UUID> unionIds, List<String> occupations) {

        static RulesView of(EntryRules rules) {
            return new RulesView(rules.unions(), rules.occupations());
        }
    }

    static CampaignView of(ListedCampaign campaign, Language language) {
        CampaignContent content = campaign.content();
        String english = content.titleEn();
        return new CampaignView(
                campaign.id(),
                campaign.code(),
                campaign.mode(),
                campaign.state(),
                language == Language.EN && english != null ? english : content.title(),
                content.description(),
                campaign.quota(),
                campaign.numbers(),
                content.papers(),
                campaign.windows().stream().map(WindowView::of).toList(),
                CouponView.of(content.coupon()),
                RulesView.of(content.rules()),
                campaign.series(),
                campaign.series() == null ? null : content.seriesLimit(),
                content.penalty(),
                campaign.demo(),
                null,
                null,
                campaign.version());
    }

    CampaignView at(Instant now, ListedCampaign campaign) {
        Window open = campaign.openAt(now);
        Window next = open == null ? campaign.nextAfter(now) : open;
        return new CampaignView(
                id,
                code,
                mode,
                state,
                title,
                description,
                quota,
                numbers,
                papers,
                windows,
                coupon,
                rules,
                series,
                seriesLimit,
                penalty,
                demo,
                now,
                next == null ? null : next.opensAt(),
                version);
    }
}
