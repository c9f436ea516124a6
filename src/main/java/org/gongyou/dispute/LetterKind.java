package org.gongyou.dispute;

import org.gongyou.platform.language.Words;

/** 一函两书: what a union writes to an employer who breaks the law (工会劳动法律监督办法, 2021). */
enum LetterKind {
    REMINDER("工会劳动法律监督提示函", "Reminder"),
    OPINION("工会劳动法律监督意见书", "Opinion"),
    ADVICE("工会劳动法律监督建议书", "Recommendation");

    private final Words title;

    LetterKind(String zh, String en) {
        title = new Words(zh, en);
    }

    Words title() {
        return title;
    }
}
