package org.gongyou.card;

import org.gongyou.platform.language.Words;

/** Why a card is frozen. */
public enum FreezeReason {
    /** Reported by the member, who may replace it. */
    LOST(new Words("已挂失", "reported lost")),
    MISUSE_SUSPECTED(new Words("疑似被他人使用", "somebody else seems to use it")),
    IDENTITY_UNCLEAR(new Words("身份信息待核实", "identity to be checked")),
    MEMBER_DIED(new Words("会员已故", "the member has died"));

    private final Words words;

    FreezeReason(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }
}
