package org.gongyou.hardship;

import org.gongyou.platform.language.Words;

/** What came out when a file was held against the rules again. */
enum Recheck {
    NONE("", ""),
    /** Today's rules give something: the worker may apply. */
    ENTITLED("按现行规则可能符合条件", "By today's rules perhaps entitled"),
    STILL_NEAR("仍为边缘", "Still on the edge"),
    NO_LONGER("按现行规则不符合条件", "Not within today's rules"),
    /** Figures of the household are missing or too old. */
    INCOMPLETE("家庭资料需更新", "The household's figures are missing or too old"),
    /** The programme has no version that holds. */
    NO_PROGRAMME("项目已停止", "The programme is over");

    private final Words words;

    Recheck(String zh, String en) {
        this.words = new Words(zh, en);
    }

    Words words() {
        return words;
    }
}
