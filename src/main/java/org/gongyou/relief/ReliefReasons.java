package org.gongyou.relief;

import java.util.List;
import org.gongyou.casework.Reason;
import org.gongyou.platform.language.Words;

/** Why an application is refused or sent back. What the rules give and why stands beside it in the arithmetic. */
final class ReliefReasons {

    private static final Words RULE = new Words("救助项目的规则（所用版本见计算明细）", "Rules of the programme, in the version shown");

    static final List<Reason> ALL = List.of(
            reason(
                    "not-entitled",
                    new Words("不符合该项目的条件", "The programme's conditions are not met"),
                    new Words(
                            "请看逐项计算中与条件的差距；情况变化后可再次申请。",
                            "See how far it is from each condition; apply again when things change.")),
            reason(
                    "excluded",
                    new Words("属于不予救助的情形", "The rules exclude it"),
                    new Words("请看计算明细中所列情形；如有误会可申诉。", "See which rule it is; appeal if that is a mistake.")),
            reason(
                    "paid-elsewhere",
                    new Words("同一事项已获其他救助", "It was paid for elsewhere"),
                    new Words("可申请其他项目。", "Other programmes may fit.")),
            reason(
                    "papers-missing",
                    new Words("材料不全、不清晰或已过期", "Papers are missing, unreadable or outlived"),
                    new Words("请按说明补充；仍有效的材料不必重交。", "Add what is named; what is still valid is not asked for again.")),
            reason(
                    "papers-contradict",
                    new Words("材料与所填内容不一致", "The papers say otherwise"),
                    new Words("请核对家庭情况后更正。", "Compare the household with the papers and mend it.")),
            reason(
                    "check-contradicts",
                    new Words("核对结果与所填内容不一致", "Civil affairs has found otherwise"),
                    new Words("请核对收入和财产后更正或说明。", "Compare income and means, mend them or explain.")),
            reason(
                    "visit-contradicts",
                    new Words("走访情况与所填内容不一致", "The visit has shown otherwise"),
                    new Words("请更正家庭情况或说明。", "Mend the household, or explain.")),
            reason(
                    "objection-upheld",
                    new Words("公示期间的异议成立", "An objection to the notice holds"),
                    new Words("如有新的证明可再次申请或申诉。", "Apply again or appeal if you can show otherwise.")),
            reason(
                    "person-unproven",
                    new Words("未能证明与受助人的关系或其同意", "Kinship or consent was not shown"),
                    new Words("请补充关系证明或本人同意书。", "Add proof of kinship, or the person's consent.")),
            reason(
                    "redo",
                    new Words("需重新核实", "It has to be looked at again"),
                    new Words("工会将再次核实，您无需再做什么。", "The union looks at it again. Nothing for you to do.")));

    private ReliefReasons() {}

    private static Reason reason(String code, Words title, Words mend) {
        return new Reason(code, title, RULE, mend);
    }
}
