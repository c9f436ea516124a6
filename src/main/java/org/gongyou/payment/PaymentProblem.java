package org.gongyou.payment;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum PaymentProblem implements ProblemType {
    NO_MANAGER(403, "payment.no-manager", "您没有办理款项的职责", "You do not handle payments"),
    UNION_UNKNOWN(422, "payment.union-unknown", "没有该工会组织", "There is no such union"),
    BUDGET_EXISTS(409, "payment.budget-exists", "该项目本年度的预算已建立", "This programme has a budget for the year already"),
    BUDGET_MISSING(409, "payment.budget-missing", "该项目本年度尚无预算", "This programme has no budget for the year"),
    BUDGET_EXHAUSTED(409, "payment.budget-exhausted", "预算余额不足", "The budget does not cover it"),
    REFERENCE_MISSING(
            422, "payment.reference-missing", "付给学校或医院须注明学号或住院号", "A school or hospital has to know whom it is for"),
    NO_VISITOR(403, "payment.no-visitor", "您没有办理款项或帮扶的职责", "You handle neither payments nor relief"),
    NO_AMOUNT(422, "payment.no-amount", "金额不能为零", "The amount must not be zero"),
    PAID_ALREADY(409, "payment.purpose-taken", "该事项已有款项在办理或已支付", "There is a payment for this already"),
    CAP_REACHED(409, "payment.cap-reached", "已达到规定的累计上限", "This would exceed what the rules allow in the time"),
    SECOND_PERSON(403, "payment.second-person", "须由另一人办理", "Somebody else has to do this"),
    OWN_MATTER(403, "payment.own-matter", "不能办理本人或亲属的款项", "Nobody handles a payment of their own, or of a relative"),
    ILLEGAL_STATE(409, "payment.illegal-state", "当前状态不能进行此操作", "It is not in a state for this"),
    NOTHING_TO_PAY(409, "payment.nothing-to-pay", "没有可支付的款项", "There is nothing released to be paid"),
    NOT_PAYABLE(422, "payment.not-payable", "该款项不能列入本批次", "This payment cannot go into the batch"),
    ACCOUNT_INVALID(422, "payment.account-invalid", "银行账号不正确，请核对", "This is no bank account, please check it"),
    LINE_UNKNOWN(422, "payment.line-unknown", "本批次没有该笔款项", "The batch has no such line"),
    AMOUNT_DIFFERS(422, "payment.amount-differs", "金额与批次不符", "The amount is not that of the line"),
    ANSWER_UNKNOWN(422, "payment.answer-unknown", "结果应为成功或失败", "The result is paid or returned"),
    ANSWER_CONTRADICTS(422, "payment.answer-contradicts", "与此前的结果矛盾", "An earlier answer said otherwise");

    private final ProblemDefinition definition;

    PaymentProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
