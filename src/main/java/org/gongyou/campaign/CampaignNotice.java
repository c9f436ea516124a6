package org.gongyou.campaign;

import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
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
                            + " use it.")),
    NUMBER(
            "campaign.number",
            new Words("您的号码是{number}：{title}", "Your number is {number}: {title}"),
            new Words(
                    "请在{from}至{until}提交材料，工会按号码顺序审核，名额用完为止。",
                    "Show your papers between {from} and {until}; the union looks at them in the order of numbers, until all are"
                            + " given.")),
    NUMBER_MISSED(
            "campaign.number-missed",
            new Words("未按时提交材料：{title}", "No papers in time: {title}"),
            new Words("您的号码{number}已作废，由后面的号码递补。", "Your number {number} has lapsed; the next one follows.")),
    NUMBER_FULL(
            "campaign.number-full",
            new Words("名额已满：{title}", "All are given: {title}"),
            new Words(
                    "前面的号码已用完全部名额，您的号码{number}未轮到。",
                    "Earlier numbers took them all; it was not the turn of {number}."));

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ChinaDay.ZONE);

    private final Wording wording;

    CampaignNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    static Notice of(Slot slot, CampaignContent content) {
        return (slot.passed() ? PASSED_ON : WON).about(slot.coupon().toString(), content);
    }

    static Notice number(Slot slot, CampaignContent content, Papers papers) {
        return NUMBER.about(slot.coupon() + ":number", content)
                .with("number", Integer.toString(slot.number()))
                .with("from", TIME.format(papers.opensAt()))
                .with("until", TIME.format(papers.closesAt()));
    }

    /** @param coupon that the number might have become */
    static Notice ended(UUID coupon, int number, NumberState state, CampaignContent content) {
        return (state == NumberState.MISSED ? NUMBER_MISSED : NUMBER_FULL)
                .about(coupon + ":" + state, content)
                .with("number", Integer.toString(number));
    }

    private Notice about(String event, CampaignContent content) {
        String english = content.titleEn();
        return Notice.of(event, this)
                .with("title", new Words(content.title(), english == null ? content.title() : english));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
