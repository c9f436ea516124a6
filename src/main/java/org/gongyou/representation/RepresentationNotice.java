package org.gongyou.representation;

import org.gongyou.casework.WorkCase;
import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.notification.SmsTemplate;
import org.gongyou.platform.language.Words;

/** What lawyers, workers and officers are told of who helps whom. */
enum RepresentationNotice implements NoticeTemplate {
    ASKED(
            "representation.asked",
            new Words("法律援助案件待您答复", "A case of legal aid waits for your answer"),
            new Words(
                    "案件 {number}：请在期限内接受或谢绝，逾期将转询他人。",
                    "Case {number}: accept or decline in time, else somebody else is asked.")),
    LAPSED(
            "representation.lapsed",
            new Words("派案已失效", "The offer is over"),
            new Words("案件 {number} 未在期限内答复，已转询他人。", "Case {number} was not answered in time; somebody else is asked.")),
    TAKEN_BACK(
            "representation.taken-back",
            new Words("派案已撤回", "The offer was taken back"),
            new Words("案件 {number} 已无需您答复。", "Case {number} needs no answer of yours any more.")),
    TAKEN_AWAY(
            "representation.taken-away",
            new Words("案件已移交", "The case is handed over"),
            new Words(
                    "案件 {number} 已不再由您承办，您不能再查看其内容。", "Case {number} is yours no longer; you cannot see it any more.")),
    REPLACED(
            "representation.replaced",
            new Words("您的律师有变更", "Your lawyer changes"),
            new Words(
                    "案件 {number} 正在为您安排另一位律师，已有材料不会丢失。",
                    "Another lawyer is being found for case {number}. Nothing is lost.")),
    NOBODY_LEFT(
            "representation.nobody-left",
            new Words("案件缺少律师，请指定", "A case lacks a lawyer: name one"),
            new Words("案件 {number} 已无合适律师可询问。", "Nobody who fits is left to be asked for case {number}."));

    private final Wording wording;

    RepresentationNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Once for each offer. */
    Notice about(WorkCase subject, Offer offer) {
        Notice notice = Notice.of("offer:" + offer.id() + '/' + name(), this).aboutCase(subject.number());
        return this == ASKED ? notice.alsoBySms(SmsTemplate.CASE_ASSIGNED) : notice;
    }

    Notice about(WorkCase subject) {
        return Notice.of(subject.number() + '/' + subject.version() + '/' + name(), this)
                .aboutCase(subject.number());
    }
}
