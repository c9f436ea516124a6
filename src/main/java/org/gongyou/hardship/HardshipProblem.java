package org.gongyou.hardship;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum HardshipProblem implements ProblemType {
    NOT_KEEPER(403, "hardship.not-keeper", "您没有管理困难职工档案的职责", "You do not keep the files of hardship"),
    OWN_FILE(403, "hardship.own-file", "不能办理本人或亲属的档案", "Nobody handles a file of their own or of a relative"),
    LEFT(409, "hardship.left", "该档案已退出", "This file was left"),
    REASON_UNFIT(422, "hardship.reason-unfit", "不能使用该退出原因", "This reason is the program's alone"),
    DATE_PAST(422, "hardship.date-past", "复核日期须晚于今天", "The day of the next review is to come"),
    FILE_UNKNOWN(422, "hardship.file-unknown", "您的范围内没有该档案", "There is no such file within your unions"),
    NUMBER_TAKEN(422, "hardship.number-taken", "该编号已用于另一档案", "Another file has this number"),
    PAYMENT_UNKNOWN(
            422, "hardship.payment-unknown", "您的范围内没有该笔已付款项", "Nothing was paid under this id within your unions"),
    PAYMENT_NUMBER_TAKEN(422, "hardship.payment-number-taken", "该编号已用于另一笔款项", "Another payment has this number");

    private final ProblemDefinition definition;

    HardshipProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
