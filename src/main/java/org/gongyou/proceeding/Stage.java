package org.gongyou.proceeding;

import org.gongyou.platform.language.Words;

/** A part of the way, by which lawyers are paid. */
public enum Stage {
    /** Advice, a paper, talks: what every service begins with. */
    ADVICE("咨询代书", "Advice and drafting"),
    MEDIATION("调解", "Mediation"),
    ARBITRATION("仲裁", "Arbitration"),
    FIRST_INSTANCE("一审", "First instance"),
    SECOND_INSTANCE("二审", "Second instance"),
    ENFORCEMENT("执行", "Enforcement");

    private final Words words;

    Stage(String zh, String en) {
        words = new Words(zh, en);
    }

    Words words() {
        return words;
    }
}
