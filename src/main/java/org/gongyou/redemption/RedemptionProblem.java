package org.gongyou.redemption;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum RedemptionProblem implements ProblemType {
    STORE_NOT_YOURS(422, "redemption.store-not-yours", "您不在该门店服务", "You do not serve at this store"),
    NOT_HERE(409, "redemption.not-here", "该券或优惠不适用于本门店", "This does not count at this store"),
    BELOW_MINIMUM(409, "redemption.below-minimum", "未达到最低消费金额", "Too little was spent for it to count"),
    HELD_ALREADY(409, "redemption.held", "该券正在核销中，请稍后再试", "Somebody is redeeming it right now"),
    OFFER_MISSING(422, "redemption.offer-missing", "请选择要使用的优惠", "Say which offer is used"),
    OFFER_UNKNOWN(422, "redemption.offer-unknown", "没有该优惠", "There is no such offer"),
    NOT_NOW(409, "redemption.not-now", "该优惠当前不可用", "The offer does not count now"),
    NOT_ENTITLED(409, "redemption.not-entitled", "该优惠不适用于此会员", "The offer is not for this member"),
    USED_UP(409, "redemption.used-up", "该优惠的次数已用完", "The offer was used as often as it may be"),
    EXPIRED(409, "redemption.expired", "核销已超时，请重新扫码", "It was held too long; scan again"),
    ENDED(409, "redemption.ended", "该核销已结束", "This redemption is over"),
    NOT_TODAY(409, "redemption.not-today", "只能撤销当天的核销", "Only what was confirmed today is voided");

    private final ProblemDefinition definition;

    RedemptionProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
