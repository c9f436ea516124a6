package org.gongyou.household;

import org.gongyou.platform.language.Words;

/** How far the authority of one adult is. */
public enum AuthorityState {
    ASKED("等待签署", "To be signed"),
    /** Photographed: an officer compares it. */
    ON_PAPER("纸质签署待核实", "Signed on paper, to be confirmed"),
    SIGNED("已授权", "Given"),
    REVOKED("已撤回", "Taken back"),
    /** Its days are over, or it was given by somebody who is a member no more. */
    LAPSED("已失效", "Over");

    private final Words words;

    AuthorityState(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
