package org.gongyou.coverclaim;

import org.gongyou.platform.language.Words;

/** Who claims, by what they are to the insured. */
enum Claimant {
    SELF("本人", "Oneself"),
    GUARDIAN("监护人", "Guardian"),
    SPOUSE("配偶", "Spouse"),
    CHILD("子女", "Child"),
    PARENT("父母", "Parent"),
    HEIR("继承人", "Heir");

    private final Words words;

    Claimant(String zh, String en) {
        words = new Words(zh, en);
    }

    Words words() {
        return words;
    }
}
