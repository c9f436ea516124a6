package org.gongyou.notification;

import org.gongyou.platform.language.Language;

/** @param phone E.164 */
public record Recipient(String phone, Language language) {

    @Override
    public String toString() {
        return "Recipient[" + language + "]";
    }
}
