package org.gongyou.organisation;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

/** Those with status 422 are faults of one field or one cell. */
enum OrganisationProblem implements ProblemType {
    UNION_NOT_FOUND(404, "organisation.union-not-found", "没有找到该工会", "There is no such union"),
    NO_SUCH_FUNCTION(403, "organisation.no-such-function", "您没有此项职能", "You do not have the function this takes"),
    HAS_ACTIVE_CHILDREN(
            422,
            "organisation.has-active-children",
            "其下还有未撤销的工会，不能撤销",
            "Unions below it are still active, it cannot be closed"),
    OUTSIDE_SCOPE(422, "organisation.outside-scope", "不在您的管理范围内", "This lies outside the unions you act for"),
    PARENT_UNKNOWN(422, "organisation.parent-unknown", "没有该上级工会", "There is no union with the code of this parent"),
    PARENT_MISSING(422, "organisation.parent-missing", "除市总工会外必须有上级工会", "Every union but the city's needs a parent"),
    PARENT_UNFIT(
            422, "organisation.parent-unfit", "该类工会不能设在此上级工会之下", "A union of this kind cannot stand under this parent"),
    PARENT_CLOSED(422, "organisation.parent-closed", "上级工会已撤销", "The parent is closed"),
    PARENT_BELOW(422, "organisation.parent-below", "上级工会不能是其自身或下级", "The parent is the union itself or below it"),
    SECOND_CITY(422, "organisation.second-city", "只能有一个市总工会", "There is one city federation only"),
    KIND_FIXED(422, "organisation.kind-fixed", "工会类别不能更改", "The kind of a union cannot change"),
    DIVISION_INVALID(
            422,
            "organisation.division-invalid",
            "行政区划代码应为2、4、6、9或12位数字",
            "A division code has 2, 4, 6, 9 or 12 digits"),
    CREDIT_CODE_INVALID(
            422, "organisation.credit-code-invalid", "统一社会信用代码有误", "This is no valid unified social credit code"),
    CREDIT_CODE_TAKEN(
            422,
            "organisation.credit-code-taken",
            "该统一社会信用代码已属于另一工会",
            "Another union has this unified social credit code"),
    OCCUPATION_INVALID(
            422, "organisation.occupation-invalid", "职业代码应为大写字母和下划线", "An occupation is written in capitals"),
    OCCUPATIONS_UNFIT(422, "organisation.occupations-unfit", "只有行业工会可以填写职业", "Only an industry union has occupations"),
    PLACE_INCOMPLETE(422, "organisation.place-incomplete", "经度和纬度须同时填写", "Latitude and longitude belong together"),
    CRS_UNKNOWN(422, "organisation.crs-unknown", "不支持该坐标系", "This coordinate system is not known"),
    UNION_UNKNOWN(422, "organisation.union-unknown", "没有该编码的工会", "There is no union with this code"),
    FUNCTION_NOT_YOURS(
            422,
            "organisation.function-not-yours",
            "不能授予您在该工会没有的职能",
            "You cannot give a function you do not have there");

    private final ProblemDefinition definition;

    OrganisationProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
