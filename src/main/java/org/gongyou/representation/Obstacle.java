package org.gongyou.representation;

import org.gongyou.platform.language.Words;

/** Why a lawyer is not asked. The first is the only one that an officer cannot pass over, but for being away. */
enum Obstacle {
    CONFLICT("与对方当事人存在利益冲突", "Stands, or stood, on the other side"),
    AWAY("暂停或请假", "Suspended or away"),
    ASKED_BEFORE("已询问过", "Was asked before"),
    OTHER_UNION("由其他工会负责", "Answers to another union"),
    OTHER_AREA("不在服务区域", "Helps elsewhere"),
    OTHER_LANGUAGE("语言不符", "Speaks another language"),
    FULL("承办量已满", "Has as many matters as may be");

    private final Words words;

    Obstacle(String zh, String en) {
        words = new Words(zh, en);
    }

    Words words() {
        return words;
    }

    /** Whether an officer who names the lawyer is refused. */
    boolean isFinal() {
        return this == CONFLICT || this == AWAY;
    }
}
