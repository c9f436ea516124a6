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
                    "Show it under “my coupons”; hand it back in time if you cannot use it."));

    private final Wording wording;

    CampaignNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    Notice about(Slot slot, CampaignContent content) {
        String english = content.titleEn();
        return Notice.of(slot.coupon().toString(), this)
                .with("title", new Words(content.title(), english == null ? content.title() : english));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
