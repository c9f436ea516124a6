package org.gongyou.limitation;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum LimitationProblem implements ProblemType {
    NOT_KEEPER(403, "limitation.not-keeper", "您没有维护时效规则的职责", "You do not look after the rules of limitation"),
    DISPUTE_UNKNOWN(422, "limitation.dispute-unknown", "没有这一争议类型", "There is no such kind of dispute"),
    PARAMETER_UNKNOWN(
            422, "limitation.parameter-unknown", "没有这一参数，请检查拼写", "There is no such parameter, check its spelling"),
    REPEATED(422, "limitation.repeated", "该参数只能填写一次", "This is said once only"),
    EVENT_UNREADABLE(
            422,
            "limitation.event-unreadable",
            "请按“事由:日期”或“事由:开始日期/消除日期”填写",
            "Write cause:day, or cause:first day/day on which it was over"),
    IN_FUTURE(422, "limitation.in-future", "该日期还没有到", "This date has not come yet"),
    ENDS_BEFORE_BEGINNING(422, "limitation.ends-before-beginning", "结束早于开始", "It ends before it begins"),
    ARTICLE_REPEATED(422, "limitation.article-repeated", "条文编号重复", "Two articles have this key"),
    ARTICLE_UNKNOWN(422, "limitation.article-unknown", "本版没有这一条文", "This edition has no such article"),
    RULE_REPEATED(422, "limitation.rule-repeated", "同一争议的同一步骤有两条规则", "Two rules for one step of one kind of dispute"),
    STEP_MISSING(422, "limitation.step-missing", "缺少系统需要的步骤", "A step that the program needs has no rule"),
    BREAKS_CONTRADICT(
            422,
            "limitation.breaks-contradict",
            "中断、中止的设置自相矛盾",
            "What interrupts and what suspends contradict each other"),
    ARBITRATION_TOO_SHORT(
            422,
            "limitation.arbitration-too-short",
            "劳动仲裁时效为一年，六十日的旧规定早已不再适用",
            "Labour arbitration has a year; the sixty days of former times are gone"),
    EARLIER_EDITION(
            422, "limitation.earlier-edition", "生效日期不能早于已公布的版本", "An edition published before counts from a later day");

    private final ProblemDefinition definition;

    LimitationProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
