package org.gongyou.card;

import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.notification.SmsTemplate;
import org.gongyou.platform.language.Words;

/** What members are told about the card. */
enum CardNotice implements NoticeTemplate {
    EXPIRES_SOON(
            "card.expires-soon",
            new Words("会员证即将到期", "Your card expires soon"),
            new Words(
                    "您的会员证有效期至 {until}，请在此之前完成年度登记，逾期将暂停使用。",
                    "Your card is valid until {until}. Register before, else it is out of use until you do.")),
    FROZEN(
            "card.frozen",
            new Words("会员证已冻结", "Your card is frozen"),
            new Words(
                    "您的会员证已冻结：{reason}。如有疑问请联系所在工会或拨打12351。",
                    "Your card is frozen: {reason}. If that surprises you, ask your union or call 12351.")),
    UNFROZEN(
            "card.unfrozen",
            new Words("会员证已恢复", "Your card works again"),
            new Words("您的会员证已解除冻结。", "Your card is no longer frozen.")),
    REPLACED(
            "card.replaced",
            new Words("会员证已补办", "Your card was replaced"),
            new Words("您的新卡号为 {number}，原卡号已作废。", "The new number is {number}; the old one is void."));

    private final Wording wording;

    CardNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Once for each day on which it is said. */
    static Notice expiresSoon(UUID card, LocalDate until, long daysBefore) {
        return Notice.of("card:" + card + ":" + until + ":" + daysBefore, EXPIRES_SOON)
                .with("until", until.toString())
                .alsoBySms(SmsTemplate.NOTICE);
    }

    static Notice frozen(UUID card, long version, FreezeReason reason) {
        return of(card, version, FROZEN).with("reason", reason.words()).alsoBySms(SmsTemplate.NOTICE);
    }

    static Notice unfrozen(UUID card, long version) {
        return of(card, version, UNFROZEN);
    }

    static Notice replaced(UUID card, String number) {
        return of(card, 0, REPLACED).with("number", number);
    }

    private static Notice of(UUID card, long version, CardNotice template) {
        return Notice.of("card:" + card + "/" + version, template);
    }
}
