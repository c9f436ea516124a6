package org.gongyou.notification;

import org.gongyou.platform.language.Words;

/**
 * A kind of notice: one constant in a feature's enum. Title and text may have {named} places for the notice's parameters
 * ({@code number} is the case's).
 */
public interface NoticeTemplate {

    /** {@code feature.what-happened}; stays in the row, so that what was told can be counted. */
    String key();

    Words title();

    Words text();
}
