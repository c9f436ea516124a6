package org.gongyou.casework;

import org.gongyou.notification.Notice;
import org.gongyou.notification.NoticeTemplate;
import org.gongyou.notification.SmsTemplate;
import org.gongyou.platform.language.Words;

/** What the worker is told about a case. */
enum CaseNotice implements NoticeTemplate {
    ENTERED("casework.state", new Words("{kind}：{state}", "{kind}: {state}"), new Words("{next}", "{next}")),
    ESCALATED(
            "casework.escalated",
            new Words("{kind}：已转上级工会办理", "{kind}: now with the parent union"),
            new Words(
                    "原定期限已过，您的事项 {number} 已自动转由{union}办理。",
                    "The promised time is over. Your case {number} has moved up to {union} by itself.")),
    MESSAGE(
            "casework.message",
            new Words("工会给您留言了", "The union has written to you"),
            new Words("事项 {number} 有新留言，请在“我的事项”中查看并回复。", "Read and answer it under case {number}.")),
    FROM_PARTY(
            "casework.party-message",
            new Words("您的承办人给您留言了", "Whoever acts for you has written to you"),
            new Words("事项 {number} 有新留言，请在“我的事项”中查看并回复。", "Read and answer it under case {number}.")),
    TO_PARTY(
            "casework.message-to-party",
            new Words("您承办的事项有新留言", "A message in a case you act in"),
            new Words("事项 {number} 有新留言，请查看并回复。", "Read and answer it under case {number}."));

    private final Wording wording;

    CaseNotice(String key, Words title, Words text) {
        this.wording = new Wording(key, title, text);
    }

    static Notice entered(WorkCase subject, CaseKind kind, State state) {
        // Where a case begins nothing was handed in yet that could lack something.
        boolean begins = state.name().equals(kind.graph().initial().name());
        SmsTemplate sms = state.holder() == Holder.APPLICANT && !begins
                ? SmsTemplate.INFORMATION_REQUESTED
                : SmsTemplate.CASE_STATE;
        return of(ENTERED, subject)
                .with("kind", kind.title())
                .with("state", state.title())
                .with("next", state.nextStep())
                .alsoBySms(sms);
    }

    static Notice escalated(WorkCase subject, CaseKind kind, String union) {
        return of(ESCALATED, subject).with("kind", kind.title()).with("union", union);
    }

    static Notice message(WorkCase subject) {
        return of(MESSAGE, subject).alsoBySms(SmsTemplate.MESSAGE_RECEIVED);
    }

    static Notice partyMessage(WorkCase subject) {
        return of(FROM_PARTY, subject).alsoBySms(SmsTemplate.MESSAGE_RECEIVED);
    }

    static Notice messageToParty(WorkCase subject) {
        return of(TO_PARTY, subject).alsoBySms(SmsTemplate.MESSAGE_RECEIVED);
    }

    /** One notice for each version of a case, however often its transaction is tried. */
    private static Notice of(CaseNotice template, WorkCase subject) {
        return Notice.of(subject.number() + '/' + subject.version(), template).aboutCase(subject.number());
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
