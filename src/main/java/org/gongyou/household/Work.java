package org.gongyou.household;

import org.gongyou.platform.language.Words;

/** What somebody lives by. */
public enum Work {
    EMPLOYED("受雇", "Employed"),
    PLATFORM("平台灵活就业", "Works through a platform"),
    SELF_EMPLOYED("个体经营", "Self-employed"),
    UNEMPLOYED("失业", "Unemployed"),
    RETIRED("退休", "Retired"),
    STUDENT("在校", "At school"),
    UNABLE("丧失劳动能力", "Unable to work"),
    NONE("未就业", "Without work");

    private final Words words;

    Work(String zh, String en) {
        this.words = new Words(zh, en);
    }

    public Words words() {
        return words;
    }
}
