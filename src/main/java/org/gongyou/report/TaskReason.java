package org.gongyou.report;

import org.gongyou.platform.language.Words;

/** Why a keeper is asked to look. */
enum TaskReason {
    LOCKED(new Words("多人反馈锁门", "Several people found it locked")),
    MOVED(new Words("多人反馈已搬走", "Several people say that it has moved")),
    WRONG_HOURS(new Words("多人反馈开放时间不符", "Several people say that the hours are wrong"));

    private final Words words;

    TaskReason(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }
}
