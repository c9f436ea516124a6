package org.gongyou.notification;

import org.gongyou.platform.language.Words;

/**
 * A kind of notice: one constant in a feature's enum. Title and text may have {named} places for the notice's parameters
 * ({@code number} is the case's).
 */
public interface NoticeTemplate {

    /**
     * What is said.
     *
     * @param key {@code feature.what-happened}; stays in the row, so that what was told can be counted
     */
    record Wording(String key, Words title, Words text) {}

    Wording wording();

    default String key() {
        return wording().key();
    }

    default Words title() {
        return wording().title();
    }

    default Words text() {
        return wording().text();
    }
}
