package org.gongyou.hardship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Words;

/** Why somebody leaves the file. */
@Schema(name = "HardshipReason")
public enum Reason {
    OUT_OF_HARDSHIP("已脱困", "Out of hardship"),
    RULES_CHANGED("规则调整后不再符合", "Not within the rules any more"),
    MOVED_AWAY("转往外地", "Moved away"),
    DIED("去世", "Died"),
    OWN_WISH("本人申请退出", "Own wish"),
    MISTAKE("误建档", "Entered by mistake"),
    /** The program's: the account was erased. */
    ERASED("账号注销", "The account was erased");

    private final Words words;

    Reason(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
