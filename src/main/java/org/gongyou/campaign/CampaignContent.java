package org.gongyou.campaign;

import org.gongyou.coupon.CouponTerms;
import org.gongyou.penalty.PenaltyRule;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a campaign, kept as one text.
 *
 * @param penalty for not using the coupon; null for none
 * @param papers of a campaign that gives numbers; else null
 * @param seriesLimit how many coupons a worker may win in campaigns of the same series; 0 where there is none
 */
record CampaignContent(
        String title,
        @Nullable String titleEn,
        String description,
        CouponTerms coupon,
        EntryRules rules,
        int seriesLimit,
        @Nullable PenaltyRule penalty,
        @Nullable Papers papers) {}
