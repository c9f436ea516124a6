package org.gongyou.household;

import org.gongyou.platform.language.Words;

/** Who says a figure. */
public enum Source {
    SELF("本人填报", "The worker"),
    PAPER("材料", "A paper"),
    UNIT("单位", "The unit"),
    VISIT("入户走访", "A visit"),
    CIVIL_AFFAIRS("民政核对", "The civil affairs");

    private final Words words;

    Source(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }

    /** What a worker may say of the own figures; the others are for those who found them. */
    boolean isWorkers() {
        return this == SELF || this == PAPER;
    }
}
