package org.gongyou.coverclaim;

import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.notification.SmsTemplate;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.platform.language.Words;

/** What claimants are told besides the states of their case. */
enum ClaimNotice implements NoticeTemplate {
    CAME_BACK(
            "cover-claim.payment-came-back",
            new Words("已付款项被银行退回", "A payment came back"),
            new Words(
                    "理赔 {number} 的款项被银行退回：{reason}。请在应用内更正收款账户。",
                    "The bank has sent back what was paid for {number}: {reason}. Mend the account in the app."));

    private final Wording wording;

    ClaimNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Notice cameBack(PaymentStanding payment, String number) {
        Words reason = payment.reason() == null ? new Words("银行未能支付", "the bank could not pay") : payment.reason();
        return Notice.of("payment:" + payment.id() + "/" + payment.changedAt(), CAME_BACK)
                .with("reason", reason)
                .aboutCase(number)
                .alsoBySms(SmsTemplate.NOTICE);
    }
}
