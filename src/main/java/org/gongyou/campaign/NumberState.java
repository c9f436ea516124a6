package org.gongyou.campaign;

import org.gongyou.platform.language.Words;

/** What has become of a number. */
enum NumberState {
    GIVEN("请在规定时间内提交材料。", "Show your papers in time."),
    SUBMITTED("材料已提交，按号码顺序审核。", "Your papers are in; they are looked at in the order of numbers."),
    ACCEPTED("已通过，券在“我的券”中。", "Accepted: the coupon is under “my coupons”."),
    REFUSED("未通过，原因见事项详情。", "Not accepted; the case says why."),
    MISSED("未按时提交材料，号码已作废。", "No papers came in time; the number has lapsed."),
    WITHDRAWN("您已放弃该号码。", "You gave the number up."),
    /** Earlier numbers took the whole quota, or the campaign was cancelled. */
    FULL("名额已满，未轮到该号码。", "All are given; it was not this number's turn.");

    private final Words words;

    NumberState(String zh, String en) {
        this.words = new Words(zh, en);
    }

    Words words() {
        return words;
    }

    /** Whether it may still win, or has; those that may not make way for the next. */
    boolean isIn() {
        return this == GIVEN || this == SUBMITTED || this == ACCEPTED;
    }
}
