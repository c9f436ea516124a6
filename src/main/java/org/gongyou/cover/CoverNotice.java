package org.gongyou.cover;

import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.notification.SmsTemplate;
import org.gongyou.platform.language.Words;

/** What workers are told about their cover, each once. */
enum CoverNotice implements NoticeTemplate {
    STARTED(
            "cover.started",
            new Words("您的保障已生效", "Your cover has begun"),
            new Words(
                    "您享有“{name}”，保障期 {from} 至 {until}，自 {benefitsFrom} 起发生的事由可申请，最迟 {claimBy} 前申请。",
                    "Covered by {name} from {from} to {until}; it pays for what happens from {benefitsFrom} on, claim by"
                            + " {claimBy}.")),
    ENDS_SOON(
            "cover.ends-soon",
            new Words("您的保障即将到期", "Your cover ends soon"),
            new Words("“{name}”将于 {until} 到期，请及时续保。", "{name} ends on {until}. Renew it in time.")),
    OVER(
            "cover.over",
            new Words("您的保障已到期", "Your cover is over"),
            new Words(
                    "“{name}”已于 {until} 到期；保障期内发生的事由最迟 {claimBy} 前仍可申请。",
                    "{name} ended on {until}. What happened before may still be claimed by {claimBy}.")),
    LAPSED(
            "cover.lapsed",
            new Words("保障因未缴费未生效", "Your cover lapsed unpaid"),
            new Words("“{name}”逾期未缴费，未生效，可重新参保。", "{name} was not paid for in time. You may take it out again.")),
    PAID(
            "cover.paid",
            new Words("已收到您的保费", "Your payment has arrived"),
            new Words(
                    "“{name}”已缴费，保障期 {from} 至 {until}。", "{name} is paid for and covers you from {from} to {until}.")),
    CARD_WITHOUT_COVER(
            "cover.card-without-cover",
            new Words("有卡无保提醒", "A card without cover"),
            new Words(
                    "您的会员证有效，但目前没有会员专享保障。请联系所在工会参保。",
                    "Your card is valid, but no member-exclusive cover goes with it. Ask your union to enrol you."));

    private final Wording wording;

    CoverNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Notice of(CoverNotice template, CoverOnFile cover, Product product) {
        Notice notice = Notice.of("cover:" + cover.id() + ":" + template.key(), template)
                .with("name", product.name())
                .with("from", cover.starts().toString())
                .with("until", cover.ends().toString())
                .with("benefitsFrom", cover.previous().benefitsFrom().toString())
                .with(
                        "claimBy",
                        cover.ends().plusDays(product.claimWithinDays()).toString());
        return template == ENDS_SOON ? notice.alsoBySms(SmsTemplate.NOTICE) : notice;
    }

    /** Once a worker and year. */
    static Notice cardWithoutCover(UUID worker, LocalDate today) {
        return Notice.of("cover:bare:" + worker + ":" + today.getYear(), CARD_WITHOUT_COVER);
    }
}
