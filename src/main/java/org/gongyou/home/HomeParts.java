package org.gongyou.home;

import jakarta.inject.Singleton;
import java.util.List;
import org.gongyou.campaign.HomePending;
import org.gongyou.card.HomeCard;
import org.gongyou.casework.HomeCases;
import org.gongyou.coupon.HomeCoupons;
import org.gongyou.cover.HomeCovers;
import org.gongyou.membership.HomeMembership;
import org.gongyou.notification.HomeNotices;
import org.gongyou.platform.home.HomePart;

/** What is on the first screen, in the order in which the statement asks for it. */
@Singleton
record HomeParts(
        HomeMembership membership,
        HomeCard card,
        HomeNotices notices,
        HomeCases cases,
        HomeCovers covers,
        HomeCoupons coupons,
        HomePending pending) {

    List<HomePart<?>> all() {
        return List.of(membership, card, notices, cases, covers, coupons, pending);
    }
}
