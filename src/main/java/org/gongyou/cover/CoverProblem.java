package org.gongyou.cover;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum CoverProblem implements ProblemType {
    NO_MANAGER(403, "cover.no-manager", new Words("您没有管理保障的权限", "You do not manage cover")),
    OWN_COVER(403, "cover.own-cover", new Words("不能办理本人的保障", "Nobody handles a cover of their own")),
    NOT_UNIT_OFFICER(
            403,
            "cover.not-unit-officer",
            new Words("姓名仅限本单位工会干部查看", "Names are shown to the unit's own officers only")),
    CODE_TAKEN(409, "cover.code-taken", new Words("该编码已被使用", "This code is taken")),
    SUPERSEDED(409, "cover.superseded", new Words("该产品已有新版本，请刷新", "There is a newer edition of this product")),
    ILLEGAL_STATE(409, "cover.illegal-state", new Words("保障当前状态不能进行此操作", "The cover is not in a state for this")),
    ALREADY_COVERED(
            409,
            "cover.already-covered",
            new Words("您已有同类有效保障，不能重复参保", "You have a cover of this kind; a second one would be void")),
    NOT_OFFERED(409, "cover.not-offered", new Words("该产品目前不接受参保", "Nobody is enrolled in this product at present")),
    TERM_OVER(409, "cover.term-over", new Words("该产品保障期已过", "The term of this product is over")),
    TERM_AHEAD(409, "cover.term-ahead", new Words("该产品尚未开始参保", "This product is for a later year")),
    IDENTITY_NEEDED(
            409,
            "cover.identity-needed",
            new Words("请先登记身份信息", "Please state your identity first: PUT /v1/me/identity")),
    MEMBERS_ONLY(409, "cover.members-only", new Words("该产品仅限工会会员", "This product is for members")),
    ELSEWHERE(409, "cover.elsewhere", new Words("该产品不适用于您所在的工会", "This product is not for your union")),
    SEX_UNFIT(409, "cover.sex-unfit", new Words("该产品仅限特定性别", "This product is for the other sex")),
    AGE_UNFIT(409, "cover.age-unfit", new Words("年龄不符合参保条件", "The age is outside what this product takes")),
    OCCUPATION_UNFIT(409, "cover.occupation-unfit", new Words("职业不符合参保条件", "This product is for other kinds of work")),
    UNPROVEN(
            409,
            "cover.unproven",
            new Words(
                    "证件无法证明是否符合条件，请到工会窗口办理",
                    "Your document does not show whether it fits: please come to the union's window")),
    PAID_TOO_LATE(409, "cover.paid-too-late", new Words("缴费日期已超过期限", "It was paid after the last day")),
    SHARE_TOO_SMALL(
            409,
            "cover.share-too-small",
            new Words("参保人数未达到单位最低参保比例", "Fewer of the unit's members than the product wants")),
    MEMBER_UNKNOWN("cover.member-unknown", new Words("本单位没有此会员证号的会员", "No member of this unit has this number")),
    PRODUCT_UNKNOWN("cover.product-unknown", new Words("没有此保障产品", "There is no such product")),
    UNION_UNKNOWN("cover.union-unknown", new Words("没有此工会，或不在您的范围内", "There is no such union, or it is not yours")),
    FAMILY_UNKNOWN("cover.family-unknown", Family.WORDS.listed("不认识的保障类别，可填：", "This kind is not known; one of ")),
    EVENT_UNKNOWN("cover.event-unknown", Event.WORDS.listed("不认识的事由，可填：", "This event is not known; one of ")),
    PAPER_UNKNOWN("cover.paper-unknown", Paper.WORDS.listed("不认识的材料，可填：", "This paper is not known; one of ")),
    PAYER_UNKNOWN("cover.payer-unknown", Payer.WORDS.listed("不认识的出资方，可填：", "This is not known; one of ")),
    WAY_UNKNOWN("cover.way-unknown", Way.WORDS.listed("不认识的参保方式，可填：", "This is not known; one of ")),
    REGION_INVALID(
            "cover.region-invalid",
            new Words("行政区划代码应为 2、4、6、9 或 12 位数字", "A division's code has 2, 4, 6, 9 or 12 digits")),
    TERM_INVALID(
            "cover.term-invalid",
            new Words("保障期请写成 YEAR、12 MONTHS 或 90 DAYS", "Write a term as YEAR, 12 MONTHS or 90 DAYS")),
    BENEFITS_INVALID(
            "cover.benefits-invalid",
            new Words(
                    "保障内容请写成 编码:事由:算法 金额，如 death:ACCIDENT_DEATH:FIXED 20000",
                    "Write benefits as code:event:formula, such as death:ACCIDENT_DEATH:FIXED 20000")),
    FORMULA_INVALID("cover.formula-invalid", new Words("请填写与算法对应的金额", "Say the amounts that the formula wants")),
    CODE_REPEATED("cover.code-repeated", new Words("保障内容编码重复", "Two benefits have the same code")),
    DATES_REVERSED("cover.dates-reversed", new Words("结束日期早于开始日期", "The last day is before the first")),
    DATE_UNREADABLE("cover.date-unreadable", new Words("日期请写成 2026-11-22", "Write a date as 2026-11-22")),
    DATE_BEHIND("cover.date-behind", new Words("日期早于参保日", "The day is before it was taken out")),
    DATE_AHEAD("cover.date-ahead", new Words("日期不能晚于今天", "The day is still to come")),
    AMOUNT_OTHER("cover.amount-other", new Words("金额与应缴金额不符", "The amount is not the premium")),
    WORKER_NOT_MEMBER(
            "cover.worker-not-member",
            new Words(
                    "个人出资的产品须限会员",
                    "What the worker pays is for members only: a payment is found by the member's number"));

    private final ProblemDefinition definition;

    CoverProblem(String code, Words title) {
        this(422, code, title);
    }

    CoverProblem(int status, String code, Words title) {
        definition = new ProblemDefinition(status, code, title);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
