package org.gongyou.notification;

import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.language.Language;

/**
 * One text message on its way.
 *
 * @param id the same at every try
 * @param phone E.164
 */
public record Sms(UUID id, String phone, SmsTemplate template, Language language, Map<String, String> params) {

    public Sms {
        params = Map.copyOf(params);
    }

    String text() {
        return template.text(language, params);
    }

    /** Without the phone and what it is told. */
    @Override
    public String toString() {
        return "Sms[" + id + ", " + template.key() + "]";
    }
}
