package org.gongyou.warmth;

import java.math.BigDecimal;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** What people on lists are told. */
enum WarmthNotice implements NoticeTemplate {
    COMES(
            "warmth.comes",
            new Words("工会送温暖", "Help from your union"),
            new Words("{title}：您将收到{help}，无需申请。", "{title}: you will receive {help}; you need not apply.")),
    NEEDS_ACCOUNT(
            "warmth.needs-account",
            new Words("工会送温暖：请填写收款账户", "Help from your union: to which account?"),
            new Words(
                    "{title}：您将收到{help}。请在应用内填写收款账户。",
                    "{title}: you will receive {help}. Say in the app to which account it goes.")),
    CAME_BACK(
            "warmth.came-back",
            new Words("慰问金被银行退回", "Help from your union came back"),
            new Words(
                    "送温暖款项被银行退回：{reason}。请在应用内更正收款账户。",
                    "The bank has sent back what your union paid: {reason}. Mend the account in the app."));

    private static final int CENTS = 2;

    private final Wording wording;

    WarmthNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Once, however often it is tried. */
    static Notice comes(WarmthList list, WarmthLine line, boolean needsAccount) {
        return Notice.of("warmth:" + line.id(), needsAccount ? NEEDS_ACCOUNT : COMES)
                .with("title", list.title())
                .with("help", help(line.amountInFen(), list.goods()));
    }

    private static Words help(long amountInFen, @Nullable String goods) {
        String yuan = BigDecimal.valueOf(amountInFen, CENTS).toPlainString();
        return goods == null ? new Words(yuan + "元", yuan + " yuan") : new Words(goods, goods);
    }

    static Notice cameBack(PaymentStanding payment) {
        Words reason = payment.reason() == null ? new Words("银行未能支付", "the bank could not pay") : payment.reason();
        return Notice.of("payment:" + payment.id() + "/" + payment.changedAt(), CAME_BACK)
                .with("reason", reason);
    }
}
