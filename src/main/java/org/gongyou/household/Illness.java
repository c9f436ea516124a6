package org.gongyou.household;

import org.gongyou.platform.language.Words;

/** How ill somebody is. */
public enum Illness {
    NONE("无", "None"),
    CHRONIC("慢性病", "Chronic"),
    /** 重大疾病, as a diagnosis says it. */
    SERIOUS("重大疾病", "Serious");

    private final Words words;

    Illness(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
