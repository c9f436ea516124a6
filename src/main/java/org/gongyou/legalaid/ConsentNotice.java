package org.gongyou.legalaid;

import org.gongyou.casework.WorkCase;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.notification.SmsTemplate;
import org.gongyou.platform.language.Words;

/** What whoever asks for somebody else, the lawyer, and the person themselves are told of a consent. */
enum ConsentNotice implements NoticeTemplate {
    SOON(
            "legal-aid.consent-soon",
            new Words("当事人的同意即将到期", "The person's consent ends soon"),
            new Words(
                    "案件 {number} 当事人同意代办的最后一天是 {day}，请及时更新，到期后将暂停办理。",
                    "In case {number} the last day of the person's consent is {day}. Renew it: nobody acts on it after that.")),
    OVER(
            "legal-aid.consent-over",
            new Words("当事人的同意已到期", "The person's consent has ended"),
            new Words(
                    "案件 {number} 当事人的同意已于 {day} 到期，更新之前暂停办理。",
                    "In case {number} the person's consent ended on {day}. Nobody acts on it until it is renewed.")),
    YOURS_SOON(
            "legal-aid.your-consent-soon",
            new Words("您的代办同意即将到期", "Your consent ends soon"),
            new Words(
                    "您同意他人代您办理法律援助（{number}）的最后一天是 {day}；需要继续的，请重新出具同意书。",
                    "You let somebody else ask for legal aid ({number}) for you until {day}. To go on, give them a new consent.")),
    YOURS_OVER(
            "legal-aid.your-consent-over",
            new Words("您的代办同意已到期", "Your consent has ended"),
            new Words(
                    "您同意他人代您办理法律援助（{number}）的期限已于 {day} 届满，他人不能再代您办理。",
                    "Your consent to legal aid ({number}) asked for by somebody else ended on {day}. They act for you no more.")),
    RENEWED(
            "legal-aid.consent-renewed",
            new Words("当事人的同意已更新", "The person's consent was renewed"),
            new Words("案件 {number} 可以继续办理，至 {day}。", "Case {number} goes on, until {day}."));

    private final Wording wording;

    ConsentNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Once for each last day. To the person it opens no case: it is not theirs. */
    Notice about(WorkCase subject, Consent consent) {
        Notice notice = Notice.of(subject.number() + "/consent/" + consent.until() + '/' + name(), this)
                .with("number", subject.number())
                .with("day", consent.until().toString())
                .alsoBySms(SmsTemplate.NOTICE);
        return this == YOURS_SOON || this == YOURS_OVER ? notice : notice.aboutCase(subject.number());
    }
}
