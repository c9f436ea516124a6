package org.gongyou.cover;

import org.gongyou.platform.language.Words;

/** Why a cover does not count, or no longer. */
enum CoverReason {
    DUPLICATE(new Words("已有同类有效保障", "There was a valid cover of this kind already")),
    MEMBERSHIP_ENDED(new Words("会籍已终止", "The membership has ended")),
    UNPAID(new Words("逾期未缴费", "It was not paid for in time")),
    /** Before it was paid for, a unit's list came. */
    REPLACED(new Words("单位已统一参保", "The unit enrolled the worker")),
    GIVEN_UP(new Words("本人取消", "Given up by the worker")),
    ERASED(new Words("账号已注销", "The account was erased"));

    private final Words words;

    CoverReason(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }
}
