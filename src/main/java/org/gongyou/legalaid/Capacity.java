package org.gongyou.legalaid;

import org.gongyou.platform.language.Words;

/** As what somebody asks for aid. */
public enum Capacity {
    SELF("本人", "Oneself"),
    GUARDIAN("监护人", "Guardian"),
    SPOUSE("配偶", "Spouse"),
    CHILD("子女", "Child"),
    PARENT("父母", "Parent"),
    HEIR("继承人", "Heir");

    private final Words words;

    Capacity(String zh, String en) {
        words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
