package org.gongyou.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a worker is to be told.
 *
 * @param event what it is about, such as the id of a case's event: a worker is told once of each, however often it is tried
 * @param params what fills the template's places; values that are words differ by language
 * @param caseNumber the case the app opens when the notice is tapped
 * @param sms the text message that goes out as well; its parameters are those of the notice
 */
public record Notice(
        String event,
        NoticeTemplate template,
        Map<String, Words> params,
        @Nullable String caseNumber,
        @Nullable SmsTemplate sms) {

    public Notice {
        params = Map.copyOf(params);
    }

    public static Notice of(String event, NoticeTemplate template) {
        return new Notice(event, template, Map.of(), null, null);
    }

    public Notice with(String name, Words value) {
        Map<String, Words> more = new LinkedHashMap<>(params);
        more.put(name, value);
        return new Notice(event, template, more, caseNumber, sms);
    }

    /** A value that reads the same in both languages. */
    public Notice with(String name, String value) {
        return with(name, new Words(value, value));
    }

    /** Also fills the place {@code number}. */
    public Notice aboutCase(String number) {
        return new Notice(event, template, with("number", number).params(), number, sms);
    }

    public Notice alsoBySms(SmsTemplate message) {
        return new Notice(event, template, params, caseNumber, message);
    }

    NoticeContent content() {
        return new NoticeContent(filled(template.title()), filled(template.text()));
    }

    Map<String, String> params(Language language) {
        Map<String, String> spoken = new LinkedHashMap<>();
        params.forEach((name, words) -> spoken.put(name, words.in(language)));
        return spoken;
    }

    private Words filled(Words sentence) {
        return new Words(
                NamedText.fill(sentence.zh(), params(Language.ZH)), NamedText.fill(sentence.en(), params(Language.EN)));
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "Notice[" + template.key() + ", " + event + "]";
    }
}
