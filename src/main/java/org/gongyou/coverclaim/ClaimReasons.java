package org.gongyou.coverclaim;

import java.util.List;
import org.gongyou.casework.Reason;
import org.gongyou.platform.language.Words;

/** Why a claim is refused or sent back. The rule behind each is the product's terms. */
final class ClaimReasons {

    private static final Words TERMS = new Words("保障计划条款", "Terms of the cover");

    static final List<Reason> ALL = List.of(
            reason(
                    "not-covered",
                    new Words("事发当日无有效保障", "There was no valid cover on the day"),
                    new Words("请在“我的保障”核对起止日期。", "Compare the dates under my cover.")),
            reason(
                    "event-excluded",
                    new Words("该事由不在保障范围内", "The event is not what the cover pays for"),
                    new Words("请查看保障条款；可咨询其他帮扶项目。", "See the terms; ask about other help.")),
            reason(
                    "too-late",
                    new Words("逾期申请且理由不成立", "It came too late, and the reason does not hold"),
                    new Words("如有新的证明可重新申请。", "Claim again if you can show more.")),
            reason(
                    "papers-missing",
                    new Words("材料不全或不清晰", "Papers are missing or cannot be read"),
                    new Words("请按说明补充清晰的材料。", "Add clear papers as told.")),
            reason(
                    "papers-contradict",
                    new Words("材料与所填内容不一致", "The papers say otherwise"),
                    new Words("请核对日期与金额后更正。", "Compare dates and amounts and mend them.")),
            reason(
                    "kinship-unproven",
                    new Words("未能证明与被保障人的关系", "The kinship was not shown"),
                    new Words(
                            "请补充户口簿、结婚证或公证书等证明。", "Add a household register, marriage certificate or notarial deed.")),
            reason(
                    "paid-elsewhere",
                    new Words("同一事由已支付", "The same was paid already"),
                    new Words("请在“我的事项”查看此前的理赔。", "See the earlier claim among your cases.")));

    private ClaimReasons() {}

    private static Reason reason(String code, Words title, Words mend) {
        return new Reason(code, title, TERMS, mend);
    }
}
