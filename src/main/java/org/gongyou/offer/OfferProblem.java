package org.gongyou.offer;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum OfferProblem implements ProblemType {
    NOT_OWNER(403, "offer.not-owner", new Words("只有店主可以申报优惠", "Only a merchant's owner proposes offers")),
    CODE_TAKEN(409, "offer.code-taken", new Words("该编码已被使用", "This code is taken")),
    NOT_EDITABLE(409, "offer.not-editable", new Words("该优惠尚在审核，不能修改", "The offer is still being decided")),
    MERCHANT_UNKNOWN(
            "offer.merchant-unknown", new Words("没有这家商户，或不在您的范围内", "There is no such merchant, or it is not yours")),
    STORE_UNKNOWN(
            "offer.store-unknown", new Words("没有这家门店，或不属于该商户", "There is no such store, or it is another merchant's")),
    KIND_UNKNOWN("offer.kind-unknown", OfferKind.WORDS.listed("不认识的优惠方式，可填：", "This kind is not known; one of ")),
    CATEGORY_UNKNOWN(
            "offer.category-unknown", OfferCategory.WORDS.listed("不认识的类别，可填：", "This category is not known; one of ")),
    ENTITLED_UNKNOWN("offer.entitled-unknown", Entitled.WORDS.listed("不认识的适用对象，可填：", "This is not known; one of ")),
    BEARER_UNKNOWN("offer.bearer-unknown", Bearer.WORDS.listed("不认识的承担方，可填：", "This is not known; one of ")),
    VALUE_MISSING(
            "offer.value-missing",
            new Words("请填写与优惠方式对应的折扣、减免额、价格或赠品", "Say how much off, what price or what gift, as the kind wants")),
    SHARE_MISSING("offer.share-missing", new Words("共同承担时请填写工会承担比例", "Say the union's share where both bear it")),
    DATES_REVERSED("offer.dates-reversed", new Words("结束日期早于开始日期", "The last day is before the first")),
    DATE_UNREADABLE("offer.date-unreadable", new Words("日期请写成 2026-11-22", "Write a date as 2026-11-22")),
    NUMBER_UNFIT("offer.number-unfit", new Words("应为整数", "A whole number is expected")),
    MONEY_UNFIT("offer.money-unfit", new Words("金额最多两位小数", "An amount has two decimals at most")),
    OCCUPATION_INVALID("offer.occupation-invalid", new Words("职业代码不正确", "This is no code of an occupation")),
    REGION_INVALID(
            "offer.region-invalid",
            new Words("行政区划代码应为 2、4、6、9 或 12 位数字", "A division's code has 2, 4, 6, 9 or 12 digits")),
    CRS_UNKNOWN(
            "offer.crs-unknown",
            new Words("不认识的坐标系，可填：wgs84、gcj02、bd09", "This coordinate system is not known; wgs84, gcj02 or bd09")),
    WHAT_UNKNOWN("offer.what-unknown", OfferReportWhat.WORDS.listed("不认识的反馈内容，可填：", "This is not known; one of "));

    private final ProblemDefinition definition;

    OfferProblem(String code, Words title) {
        this(422, code, title);
    }

    OfferProblem(int status, String code, Words title) {
        definition = new ProblemDefinition(status, code, title);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
