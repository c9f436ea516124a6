package org.gongyou.legalaid;

import java.util.List;
import org.gongyou.casework.Reason;
import org.gongyou.platform.language.Words;

/** Why a request is refused, sent back, handed back or ended early. */
final class AidReasons {

    private static final Words UNION_RULES =
            new Words("《工会法律援助办法》（总工发〔2008〕52号）", "Rules on legal aid by trade unions (2008 no. 52)");
    private static final Words AID_LAW = new Words("《中华人民共和国法律援助法》", "Legal Aid Law");

    static final List<Reason> ALL = List.of(
            new Reason(
                    "not-labour",
                    new Words("不属于劳动争议或工会援助范围", "It is not about work"),
                    UNION_RULES,
                    new Words("可向当地司法行政部门申请法律援助，电话12348。", "Ask the public legal aid office, telephone 12348.")),
            new Reason(
                    "no-grounds",
                    new Words("现有材料看不出权利受到侵害", "What is shown does not tell of a right infringed"),
                    UNION_RULES,
                    new Words("补充事实或证据后可重新申请。", "Ask again with more facts or evidence.")),
            new Reason(
                    "already-aided",
                    new Words("同一事项已获法律援助", "There is legal aid for the same already"),
                    AID_LAW,
                    new Words("请在“我的事项”中查看原申请。", "See the earlier request among your cases.")),
            new Reason(
                    "means",
                    new Words("超出当地经济困难标准", "Above what the city counts as hardship"),
                    AID_LAW,
                    new Words(
                            "农民工讨薪、工伤不受此限；情况变化后可重新申请。",
                            "Wages of migrants and injuries are exempt; ask again when things change.")),
            new Reason(
                    "papers-missing",
                    new Words("材料不全或不清晰", "Something is missing or cannot be read"),
                    UNION_RULES,
                    new Words("请按说明补充；不需要单位出具的材料。", "Add what is named; nothing of the employer's is needed.")),
            new Reason(
                    "person-unproven",
                    new Words("未能证明与当事人的关系或其同意", "Kinship or consent was not shown"),
                    UNION_RULES,
                    new Words("请补充关系证明或本人同意书。", "Add proof of kinship, or the person's consent.")),
            new Reason(
                    "not-our-region",
                    new Words("不在本地区办理范围", "It is not of this region"),
                    UNION_RULES,
                    new Words("原工会将继续办理。", "The union that had it goes on.")),
            new Reason(
                    "untrue",
                    new Words("提供虚假情况", "What was said is not true"),
                    AID_LAW,
                    new Words("如有误会可提出异议。", "Object if that is a misunderstanding.")),
            new Reason(
                    "settled",
                    new Words("争议已解决", "The dispute is settled"),
                    AID_LAW,
                    new Words("对方不履行的，可申请代理执行。", "If they do not perform, ask for enforcement.")),
            new Reason(
                    "out-of-reach",
                    new Words("多次联系不上当事人", "The worker could not be reached"),
                    AID_LAW,
                    new Words("更新联系方式后可重新申请。", "Ask again with a phone that reaches you.")));

    private AidReasons() {}

    static Reason of(String code) {
        return ALL.stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
