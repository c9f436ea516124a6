package org.gongyou.merchant;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum MerchantProblem implements ProblemType {
    NOT_MANAGER(403, "merchant.not-manager", new Words("您没有管理商户的权限", "You may not manage merchants")),
    NOT_OWNER(403, "merchant.not-owner", new Words("只有店主可以管理店员", "Only a merchant's owner manages its clerks")),
    CODE_TAKEN(409, "merchant.code-taken", new Words("该编码已被使用", "This code is taken")),
    NO_OWNER(409, "merchant.no-owner", new Words("该商户没有店主", "The merchant has no owner")),
    CLERKS_TOO_MANY(
            409, "merchant.clerks-too-many", new Words("店员人数已达上限", "The merchant has as many clerks as it may")),
    STORE_UNKNOWN(
            "merchant.store-unknown",
            new Words("没有这家门店，或不属于同一商户", "There is no such store, or it is another merchant's")),
    CRS_UNKNOWN(
            "merchant.crs-unknown",
            new Words("不认识的坐标系，可填：wgs84、gcj02、bd09", "This coordinate system is not known; wgs84, gcj02 or bd09")),
    PHONE_INVALID(
            "merchant.phone-invalid",
            new Words("电话只能包含数字、空格和 + - ( ) 转", "A phone holds digits, spaces, + - ( ) and the sign for an extension")),
    REGION_INVALID(
            "merchant.region-invalid",
            new Words("行政区划代码应为 2、4、6、9 或 12 位数字", "A division's code has 2, 4, 6, 9 or 12 digits")),
    UNION_UNKNOWN(
            "merchant.union-unknown",
            new Words("没有这个工会，或不在您的管理范围内", "There is no such union, or it is not within your scope")),
    UNION_MISSING("merchant.union-missing", new Words("请填写所属工会", "Name the union it belongs to")),
    OTHER_UNION(
            "merchant.other-union",
            new Words("该编码的商户属于您管理范围以外的工会", "The merchant of this code belongs to a union beyond your scope")),
    OTHER_MERCHANT(
            "merchant.other-merchant", new Words("该编码的门店属于另一商户", "The store of this code is another merchant's")),
    DIFFERS("merchant.differs", new Words("与前面同一商户的行不一致", "An earlier line says something else of the same merchant"));

    private final ProblemDefinition definition;

    MerchantProblem(String code, Words title) {
        this(422, code, title);
    }

    MerchantProblem(int status, String code, Words title) {
        definition = new ProblemDefinition(status, code, title);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
