package org.gongyou.proceeding;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

/** What stands against what is said of proceedings. */
enum ProceedingProblem implements ProblemType {
    IN_FUTURE("proceeding.in-the-future", new Words("日期不能晚于今天", "This day has not come yet")),
    BEFORE_EARLIER("proceeding.before-an-earlier-step", new Words("早于前面的程序步骤", "It is before an earlier step")),
    AFTER_LATER("proceeding.after-a-later-step", new Words("晚于后面的程序步骤", "It is after a later step")),
    BEFORE_THE_LAW(
            "proceeding.before-the-law",
            new Words("早于劳动争议调解仲裁法施行之日", "It is before the law on mediation and arbitration")),
    PAPER_MISSING("proceeding.paper-missing", new Words("结案材料不齐", "A paper of the closing file is missing")),
    DECLARATION_NEEDED(
            "proceeding.declaration-needed",
            new Words("请声明未向工友收取任何费用或财物", "Declare that nothing was taken from the worker")),
    LOST_AMOUNT("proceeding.lost-amount", new Words("未获支持的结果没有金额，请填写0", "Nothing was awarded: then the amount is 0")),
    OUTCOME_MISSING(409, "proceeding.outcome-missing", new Words("请先登记处理结果", "Enter first what the case came to")),
    MONEY_OUTSTANDING(
            409,
            "proceeding.money-outstanding",
            new Words("款项尚未全部到账，不能以此结案", "Money is outstanding: the case does not end so")),
    NOT_LOST(409, "proceeding.not-lost", new Words("结果中有应得款项，不能以未获支持结案", "Something was awarded: it was not lost")),
    TAKEN_BACK(409, "proceeding.taken-back", new Words("这笔到账登记已更正", "This entry was taken back already")),
    NOT_RUNNING(409, "proceeding.not-running", new Words("该案件目前不在办理中", "The case is not under way")),
    NOT_CLOSED(409, "proceeding.not-closed", new Words("工会核查结案材料后才能发放补贴", "The union checks the closing file first")),
    SUBSIDISED(409, "proceeding.subsidised", new Words("该案件的补贴已提交发放", "The subsidy is ordered already")),
    NOT_RETURNED(409, "proceeding.not-returned", new Words("该补贴未被银行退回", "The bank has not sent this subsidy back")),
    NO_LAWYER(409, "proceeding.no-lawyer", new Words("该案件没有承办律师", "No lawyer acted in the case")),
    TOO_MUCH(
            "proceeding.too-much",
            new Words("到账总额明显超过请求和裁决的数额，请核对", "Far more than was claimed or awarded: look again")),
    NO_FEE(409, "proceeding.no-fee", new Words("补贴标准中没有对应的项目", "The table of fees has nothing for it")),
    NO_ACCOUNT(409, "proceeding.no-account", new Words("律师尚未填写收款账户", "The lawyer has not named an account")),
    UNION_UNKNOWN(
            "proceeding.union-unknown",
            new Words("没有这个工会，或不在您的管理范围内", "There is no such union, or it is not within your scope")),
    NOT_MANAGER(403, "proceeding.not-manager", new Words("您没有管理律师补贴标准的权限", "You may not manage lawyers' fees"));

    private final ProblemDefinition definition;

    ProceedingProblem(String code, Words title) {
        this(422, code, title);
    }

    ProceedingProblem(int status, String code, Words title) {
        definition = new ProblemDefinition(status, code, title);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
