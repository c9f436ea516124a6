package org.gongyou.programme;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum ProgrammeProblem implements ProblemType {
    NOT_MANAGER(403, "programme.not-manager", "您没有管理帮扶项目的职责", "You do not manage programmes of relief"),
    OWN_DRAFT(
            403, "programme.own-draft", "起草或修改过该版本的人不能发布", "Whoever drafted or changed a version does not publish it"),
    CODE_TAKEN(409, "programme.code-taken", "该编码已被其他工会使用", "Another union has this code"),
    NOT_DRAFT(409, "programme.not-draft", "已发布的版本不能修改，请起草新版本", "A published version does not change: draft another"),
    NOT_PUBLISHED(409, "programme.not-published", "该版本尚未发布或已撤销", "This version is not published"),
    ENDED(409, "programme.ended", "该版本已经结束", "This version is over"),
    OVERLAPS("programme.overlaps", "与已发布的版本时间重叠，请先结束原版本", "A published version holds then: end it first"),
    DATE_PAST("programme.date-past", "日期不能早于今天", "The day is past"),
    DATES_REVERSED("programme.dates-reversed", "结束日期早于开始日期", "The last day is before the first"),
    UNION_UNKNOWN("programme.union-unknown", "没有此工会，或不在您的范围内", "There is no such union, or it is not yours"),
    NAME_TAKEN("programme.name-taken", "名称重复，或与词汇表中的名称相同", "The name is taken, or is one of the vocabulary"),
    NAME_INVALID(
            "programme.name-invalid",
            "名称须以小写字母开头，仅含字母和数字，且不是保留字",
            "A name begins with a small letter, has letters and digits only, and is no reserved word"),
    CODE_REPEATED("programme.code-repeated", "编码重复", "Two of them have this code"),
    CLASS_UNKNOWN("programme.class-unknown", "没有该类别", "There is no such class"),
    AMOUNT_INVALID("programme.amount-invalid", "金额请填写且只填写一种算法", "Say the amount in exactly one way"),
    BANDS_INVALID("programme.bands-invalid", "分段上限须递增，仅最后一段可不设上限", "Limits rise, and only the last band has none"),
    NOTICE_WITHOUT_DAYS("programme.notice-without-days", "公示至少一个工作日", "A notice hangs for at least a working day"),
    FIRST_ABOVE_CAP(
            "programme.first-above-cap", "先行救助不能高于单次救助上限", "What is paid first is a part of what is paid at a time"),
    CHECK_WITHOUT_AUTHORITY(
            "programme.check-without-authority",
            "向民政部门核对须先取得授权",
            "Civil affairs are asked with the authority of each adult only"),
    CHOICES_INVALID("programme.choices-invalid", "仅选择题须列出选项", "A choice, and only a choice, has options"),
    EXPRESSION_UNREADABLE("programme.expression-unreadable", "表达式无法解析", "The expression cannot be read"),
    EXPRESSION_NAME_UNKNOWN(
            "programme.expression-name-unknown", "表达式使用了不存在的名称", "The expression uses a name or function there is not"),
    EXPRESSION_TYPE("programme.expression-type", "表达式的类型不符", "The types do not fit"),
    EXPRESSION_DIVISOR("programme.expression-divisor", "除数只能是非零数字", "A divisor is a number written out, and not 0"),
    EXPRESSION_OVERFLOWS(
            "programme.expression-overflows", "数值可能超出范围", "Its numbers may grow beyond what a number can hold"),
    EXPRESSION_FORBIDDEN(
            "programme.expression-forbidden",
            "表达式只能使用四则运算、比较、条件和 share、perHead、min、max",
            "Only arithmetic, comparisons, conditions, share, perHead, min and max may stand here"),
    EXPRESSION_TOO_LONG("programme.expression-too-long", "表达式过长或嵌套过深", "The expression is too long"),
    EXAMPLE_CONTRADICTED(
            "programme.example-contradicted", "规则的结果与示例不符", "The rules do not give what the example expects"),
    EXAMPLE_MISSING(
            "programme.example-missing", "每个类别和每种结论都须有示例", "There is an example for each class and each verdict"),
    INCOME_RAISES_AID(
            "programme.income-raises-aid", "按此规则，收入增加反而使救助金额增加", "By these rules, more income raises the aid"),
    QUESTION_UNKNOWN("programme.question-unknown", "项目没有该问题", "The programme does not ask this"),
    ANSWER_INVALID("programme.answer-invalid", "回答的类型不符", "The answer is not of the question's type"),
    PROGRAMME_UNKNOWN("programme.unknown", "没有该帮扶项目，或目前未开放", "There is no such programme, or it is not open");

    private final ProblemDefinition definition;

    ProgrammeProblem(String code, String zh, String en) {
        this(422, code, zh, en);
    }

    ProgrammeProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
