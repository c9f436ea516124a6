package org.gongyou.lawyer;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum LawyerProblem implements ProblemType {
    NOT_MANAGER(403, "lawyer.not-manager", new Words("您没有管理律师的权限", "You may not manage lawyers")),
    CODE_TAKEN(409, "lawyer.code-taken", new Words("该执业证号已登记", "A lawyer of this licence is entered already")),
    PHONE_TAKEN(409, "lawyer.phone-taken", new Words("该手机号已属于另一位律师", "This phone is another lawyer's")),
    PHONE_TAKEN_FIELD("lawyer.phone-of-another", new Words("该手机号已属于另一位律师", "This phone is another lawyer's")),
    ENGAGEMENTS_TOO_MANY(409, "lawyer.engagements-too-many", new Words("登记的代理关系过多", "More engagements than are kept")),
    UNION_UNKNOWN(
            "lawyer.union-unknown",
            new Words("没有这个工会，或不在您的管理范围内", "There is no such union, or it is not within your scope")),
    UNION_MISSING("lawyer.union-missing", new Words("请填写负责的工会", "Name the union that answers for the lawyer")),
    OTHER_UNION(
            "lawyer.other-union",
            new Words("该律师由您管理范围以外的工会负责", "Another union, beyond your scope, answers for this lawyer")),
    PRACTICE_INVALID(
            "lawyer.practice-invalid",
            new Words("请填写大写英文代码、语言代码或行政区划代码", "Write codes: of grievances, of languages, of divisions")),
    CREDIT_CODE("lawyer.credit-code-invalid", new Words("统一社会信用代码不正确", "This credit code is not right")),
    ENDS_BEFORE("lawyer.ends-before-it-begins", new Words("结束日期早于开始日期", "It ends before it begins"));

    private final ProblemDefinition definition;

    LawyerProblem(String code, Words title) {
        this(422, code, title);
    }

    LawyerProblem(int status, String code, Words title) {
        definition = new ProblemDefinition(status, code, title);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
