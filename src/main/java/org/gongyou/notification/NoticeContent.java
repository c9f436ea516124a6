package org.gongyou.notification;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.gongyou.platform.language.Words;

/** What a notice says, as it is sealed in its row. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NoticeContent(Words title, Words text) {

    @Override
    public String toString() {
        return "NoticeContent[…]";
    }
}
