package org.gongyou.home;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.campaign.CampaignsAhead;
import org.gongyou.card.HomeCard;
import org.gongyou.casework.HomeCases;
import org.gongyou.coupon.HomeCoupons;
import org.gongyou.cover.HomeCovers;
import org.gongyou.membership.HomeMembership;
import org.gongyou.notification.HomeNotices;
import org.jspecify.annotations.Nullable;

/** The first screen of who is signed in. */
@Schema(name = "Home")
record HomeView(
        @Schema(description = "Absent for who is no member") HomeMembership.@Nullable Tile membership,

        @Schema(description = "Absent for who never had one")
        HomeCard.@Nullable Tile card,

        HomeNotices.Tile notices,

        @Schema(description = "The latest changed of those under way, at most five")
        List<HomeCases.Tile> cases,

        @Schema(description = "What counts, or will once it is paid for")
        List<HomeCovers.Tile> covers,

        HomeCoupons.Tile coupons,

        @Schema(description = "What is open or opens next, at most three")
        List<CampaignsAhead.Tile> campaigns) {}
