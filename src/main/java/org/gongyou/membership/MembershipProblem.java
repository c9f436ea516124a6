package org.gongyou.membership;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum MembershipProblem implements ProblemType {
    APPLICATION_OPEN(
            409, "membership.application-open", "您已有一份入会申请在办理中", "You already have an open application to join"),
    ALREADY_MEMBER(409, "membership.already-member", "您已是工会会员", "You are a member already"),
    NOT_A_MEMBER(404, "membership.none", "您还不是工会会员", "You are not a member yet"),
    REQUEST_OPEN(
            409,
            "membership.request-open",
            "您已有一份会籍变更申请在办理中",
            "You already have an open request about your membership"),
    IDENTITY_REQUIRED(409, "membership.identity-required", "请先完成实名信息填写", "State who you are first: name and document"),
    UNDER_AGE(
            422,
            "membership.under-age",
            "未满十六周岁不能入会（《劳动法》第十五条禁止招用未满十六周岁的未成年人）",
            "Under 16 nobody may be employed (Labour Law art. 15), and so nobody can join"),
    CHARTER_REQUIRED(422, "membership.charter-required", "请阅读并签署工会章程", "Read and accept the charter"),
    CHARTER_OUTDATED(
            422,
            "membership.charter-outdated",
            "章程已更新，请重新阅读并签署",
            "The charter has a newer version, read and accept it"),
    UNION_UNKNOWN(422, "membership.union-unknown", "没有该工会", "There is no such union"),
    UNION_NOT_JOINABLE(422, "membership.union-not-joinable", "不能直接加入该工会", "This union takes no members directly"),
    EMPLOYER_UNKNOWN(422, "membership.employer-unknown", "统一社会信用代码不正确", "This is not a unified social credit code"),
    EMPLOYER_EMPTY(
            422,
            "membership.employer-empty",
            "请填写信用代码、工会或单位名称之一",
            "Give the credit code, the union or the name of the employer"),
    OCCUPATION_UNKNOWN(422, "membership.occupation-unknown", "请选择职业类别", "Choose a kind of work"),
    NO_UNION_HERE(422, "membership.no-union-here", "该地区尚无可受理的工会", "No union of ours serves this place"),
    SAME_UNION(422, "membership.same-union", "您已在该工会", "You are in this union already");

    private final ProblemDefinition definition;

    MembershipProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
