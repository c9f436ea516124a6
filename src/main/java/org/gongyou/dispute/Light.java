package org.gongyou.dispute;

import org.gongyou.platform.language.Words;

/** How pressing a group is. Without one it is shown to nobody. */
enum Light {
    YELLOW("黄灯", "Yellow"),
    RED("红灯", "Red");

    private final Words title;

    Light(String zh, String en) {
        title = new Words(zh, en);
    }

    Words title() {
        return title;
    }
}
