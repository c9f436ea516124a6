package org.gongyou.penalty;

import java.time.format.DateTimeFormatter;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.platform.language.Words;

/** What workers are told about penalties. */
enum PenaltyNotice implements NoticeTemplate {
    BARRED(
            "penalty.barred",
            new Words("您暂时不能领券", "You cannot claim coupons for a while"),
            new Words(
                    "{reason}，在{until}之前不能参加{what}。如有特殊情况，可在“我的限制”中申诉。",
                    "{reason}; until {until} you cannot take part in {what}. If there was a reason, object under “my"
                            + " penalties”.")),
    LIFTED(
            "penalty.lifted",
            new Words("领券限制已解除", "You can claim coupons again"),
            new Words("申诉通过，现在可以照常领券。", "Your objection was upheld; you can claim as before."));

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ChinaDay.ZONE);

    private final Wording wording;

    PenaltyNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    static Notice barred(Penalty penalty) {
        return Notice.of("penalty:" + penalty.id(), BARRED)
                .with("reason", PenaltyView.reason(penalty))
                .with("until", TIME.format(penalty.barredUntil()))
                .with("what", PenaltyView.what(penalty));
    }

    static Notice lifted(Penalty penalty) {
        return Notice.of("penalty:" + penalty.id() + ":lifted", LIFTED);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
