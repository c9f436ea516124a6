package org.gongyou.warmth;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum WarmthProblem implements ProblemType {
    NO_OFFICER(403, "warmth.no-officer", "您没有办理困难帮扶的职责", "You do not handle relief"),
    UNION_UNKNOWN(422, "warmth.union-unknown", "没有该工会组织", "There is no such union"),
    PROGRAMME_UNKNOWN(422, "warmth.programme-unknown", "没有可用于名单的该项目", "There is no such programme for lists now"),
    BEYOND_CAP(422, "warmth.beyond-cap", "超过该项目每次的上限", "More than the programme gives at a time"),
    GOODS_MISSING(422, "warmth.goods-missing", "发放实物须写明内容，其他方式则不写", "Goods are named, and nothing else is"),
    ILLEGAL_STATE(409, "warmth.illegal-state", "当前状态不能进行此操作", "It is not in a state for this"),
    NOBODY_ON_IT(409, "warmth.nobody", "名单上还没有人", "There is nobody on the list"),
    SECOND_PERSON(403, "warmth.second-person", "须由另一人审批", "Somebody else has to approve it"),
    PERSON_UNKNOWN(422, "warmth.person-unknown", "找不到该会员，或证件末四位不符", "Nobody is found by this, or the digits differ"),
    PERSON_UNNAMED(422, "warmth.person-unnamed", "请填写会员号，或证件末四位和手机号", "Give the member number, or digits and phone"),
    TWICE(422, "warmth.twice", "此人已在本名单中", "The person is on this list already"),
    ON_ANOTHER_LIST(422, "warmth.on-another-list", "此人已在本次活动的另一名单中", "The person is on another list of the occasion"),
    ONESELF(422, "warmth.oneself", "不能为本人列入名单", "Nobody puts themselves on a list"),
    PAYEE_INCOMPLETE(
            422,
            "warmth.payee-incomplete",
            "收款人、开户行、账号须同时填写且正确",
            "Payee, bank and account go together, and have to be right"),
    PAYEE_ANOTHER(422, "warmth.payee-another", "收款户名须与受助人姓名一致", "The account has to be that of the person helped"),
    NOT_ENTITLED(422, "warmth.not-entitled", "不符合该项目的条件", "A condition of the programme does not hold"),
    FIGURES_MISSING(
            422,
            "warmth.figures-missing",
            "该项目需要核对家庭资料，请本人申请",
            "The programme asks more than is known: it has to be applied for"),
    TOO_OFTEN(422, "warmth.too-often", "已达到该项目规定的救助次数", "Helped as often as the programme allows"),
    AMOUNT_WRONG(422, "warmth.amount-wrong", "金额须为以分为单位的正数", "The amount is more than nothing, in whole fen");

    private final ProblemDefinition definition;

    WarmthProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
