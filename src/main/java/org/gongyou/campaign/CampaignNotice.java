package org.gongyou.campaign;

import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What somebody is told who took part. */
enum CampaignNotice implements NoticeTemplate {
    WON(
            "campaign.won",
            new Words("您已领到：{title}", "You won: {title}"),
            new Words(
                    "请在“我的券”中出示使用，用不上时可提前退回。",
                    "Show it under “my coupons”; hand it back in time if you cannot use it.")),
    PASSED_ON(
            "campaign.passed-on",
            new Words("候补成功：{title}", "Your turn came: {title}"),
            new Words(
                    "有人退回了一张券，已转给您。请在“我的券”中出示使用，用不上时可提前退回。",
                    "A coupon was handed back, and is yours now. Show it under “my coupons”; hand it back in time if you cannot"
                            + " use it."));

    private final Wording wording;

    CampaignNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    static Notice of(Slot slot, CampaignContent content) {
        String english = content.titleEn();
        return Notice.of(slot.coupon().toString(), slot.passed() ? PASSED_ON : WON)
                .with("title", new Words(content.title(), english == null ? content.title() : english));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
