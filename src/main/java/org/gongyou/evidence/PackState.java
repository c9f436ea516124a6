package org.gongyou.evidence;

import org.gongyou.platform.language.Words;

/** Where a pack stands. */
enum PackState {
    WAITING("等待生成", "Waiting"),
    MAKING("正在生成", "Being made"),
    READY("可下载", "Ready"),
    FAILED("生成失败，请重试", "It could not be made, try again"),
    EXPIRED("已过期，请重新生成", "Expired: ask for a new one");

    private final Words title;

    PackState(String zh, String en) {
        title = new Words(zh, en);
    }

    Words title() {
        return title;
    }

    boolean isUnderWay() {
        return this == WAITING || this == MAKING;
    }
}
