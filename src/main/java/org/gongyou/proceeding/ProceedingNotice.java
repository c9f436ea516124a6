package org.gongyou.proceeding;

import java.time.LocalDate;
import org.gongyou.casework.WorkCase;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.notification.SmsTemplate;
import org.gongyou.platform.language.Words;

/** What worker and lawyer are told of last days. */
enum ProceedingNotice implements NoticeTemplate {
    SOON(
            "proceeding.soon",
            new Words("{step}：期限将至", "{step}: the last day is near"),
            new Words("案件 {number} 的“{step}”最迟为 {day}。", "In case {number} the last day for “{step}” is {day}.")),
    OVER(
            "proceeding.over",
            new Words("{step}：期限已过", "{step}: the last day is over"),
            new Words(
                    "案件 {number} 的“{step}”期限 {day} 已过，请尽快与律师或工会核实。",
                    "In case {number} the last day for “{step}”, {day}, is over. Ask the lawyer or the union now."));

    private final Wording wording;

    ProceedingNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Once for each last day. */
    Notice about(WorkCase subject, ProceedingStep step, LocalDate day) {
        return Notice.of(subject.number() + '/' + step + '/' + day + '/' + name(), this)
                .with("step", step.title())
                .with("day", day.toString())
                .aboutCase(subject.number())
                .alsoBySms(SmsTemplate.NOTICE);
    }
}
