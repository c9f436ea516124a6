package org.gongyou.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Words;

/** What the rules say of a household. */
@Schema(name = "ReliefVerdict")
public enum Verdict {
    ENTITLED("符合条件", "Entitled"),
    /** Not entitled, but close enough to be looked at again: an edge file. */
    NEAR_MISS("接近条件，可列入边缘关注", "Not entitled, but close to it"),
    NOT_ENTITLED("不符合条件", "Not entitled"),
    /** Figures that count are not there. */
    INCOMPLETE("资料不全，无法核算", "Figures are missing");

    private final Words words;

    Verdict(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
