package org.gongyou.coupon;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum CouponProblem implements ProblemType {
    CODE_UNREADABLE(422, "coupon.code-unreadable", "无法识别该券码", "This is not the code of a coupon"),
    NOT_ACTIVE(409, "coupon.not-active", "该券已使用或已退回", "The coupon was used or handed back"),
    EXPIRED(409, "coupon.expired", "该券已过期", "The coupon has expired"),
    NOT_YET(409, "coupon.not-yet-valid", "该券尚未到使用时间", "The coupon is not valid yet");

    private final ProblemDefinition definition;

    CouponProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
