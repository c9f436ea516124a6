package org.gongyou.relief;

import java.time.format.DateTimeFormatter;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.notification.SmsTemplate;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.platform.language.Words;

/** What workers are told besides the states of their case. */
enum ReliefNews implements NoticeTemplate {
    VISIT_PROPOSED(
            "relief.visit-proposed",
            new Words("请确认走访时间", "Please confirm when we may visit"),
            new Words(
                    "救助申请 {number}：工会拟上门走访，请在应用内选择方便的时间。",
                    "Application {number}: choose in the app when the union may visit.")),
    VISIT_AGREED(
            "relief.visit-agreed",
            new Words("走访时间已约定", "The union's visit is agreed"),
            new Words(
                    "救助申请 {number}：已按电话约定记录走访时间 {at}，可在应用内改选。",
                    "Application {number}: as agreed by telephone the union visits at {at}. Choose another time in the app.")),
    PAID_FIRST(
            "relief.paid-first",
            new Words("先行救助款已付出", "The first help was paid"),
            new Words(
                    "救助申请 {number} 的先行救助款已付出，请按期补齐材料。",
                    "What was to be paid first for {number} was paid. Add the papers in time.")),
    CAME_BACK(
            "relief.payment-came-back",
            new Words("已付款项被银行退回", "A payment came back"),
            new Words(
                    "救助申请 {number} 的款项被银行退回：{reason}。请在应用内更正收款账户。",
                    "The bank has sent back what was paid for {number}: {reason}. Mend the account in the app."));

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ChinaDay.ZONE);

    private final Wording wording;

    ReliefNews(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    static Notice proposed(Visit visit, String number) {
        return Notice.of("visit:" + visit.id(), VISIT_PROPOSED)
                .aboutCase(number)
                .alsoBySms(SmsTemplate.NOTICE);
    }

    static Notice agreed(Visit visit, String number) {
        String at = visit.startsAt() == null ? "" : TIME.format(visit.startsAt());
        return Notice.of("visit:" + visit.id() + "/" + at, VISIT_AGREED)
                .with("at", at)
                .aboutCase(number)
                .alsoBySms(SmsTemplate.NOTICE);
    }

    static Notice paidFirst(PaymentStanding payment, String number) {
        return Notice.of("payment:" + payment.id() + "/paid", PAID_FIRST).aboutCase(number);
    }

    static Notice cameBack(PaymentStanding payment, String number) {
        Words reason = payment.reason() == null ? new Words("银行未能支付", "the bank could not pay") : payment.reason();
        return Notice.of("payment:" + payment.id() + "/" + payment.changedAt(), CAME_BACK)
                .with("reason", reason)
                .aboutCase(number)
                .alsoBySms(SmsTemplate.NOTICE);
    }
}
