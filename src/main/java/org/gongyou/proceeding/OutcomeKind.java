package org.gongyou.proceeding;

import org.gongyou.platform.language.Words;

/** What a case came to. */
enum OutcomeKind {
    SETTLEMENT("和解", "Settled between the two"),
    MEDIATED("调解", "Mediated"),
    AWARD("裁决", "Award"),
    JUDGMENT("判决", "Judgment"),
    LOST("未获支持", "Nothing was awarded");

    private final Words words;

    OutcomeKind(String zh, String en) {
        words = new Words(zh, en);
    }

    Words words() {
        return words;
    }
}
