package org.gongyou.offer;

import java.util.Map;
import java.util.Set;

/** What the columns of a list are called by people who were never told how we call them. */
final class OfferHeadings {

    /** What such tables have and nobody reads. */
    static final Set<String> IGNORED = Set.of("序号", "备注");

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("编号", "code"),
            Map.entry("编码", "code"),
            Map.entry("优惠编号", "code"),
            Map.entry("优惠编码", "code"),
            Map.entry("商户编码", "merchant"),
            Map.entry("商家编码", "merchant"),
            Map.entry("门店编码", "stores"),
            Map.entry("适用门店", "stores"),
            Map.entry("名称", "title"),
            Map.entry("标题", "title"),
            Map.entry("优惠名称", "title"),
            Map.entry("英文名称", "titleEn"),
            Map.entry("说明", "description"),
            Map.entry("优惠说明", "description"),
            Map.entry("英文说明", "descriptionEn"),
            Map.entry("类别", "category"),
            Map.entry("分类", "category"),
            Map.entry("方式", "kind"),
            Map.entry("优惠方式", "kind"),
            Map.entry("减免比例", "percentOff"),
            Map.entry("立减金额", "sumOff"),
            Map.entry("优惠价", "price"),
            Map.entry("赠品", "gift"),
            Map.entry("英文赠品", "giftEn"),
            Map.entry("最低消费", "minimum"),
            Map.entry("最高优惠", "atMost"),
            Map.entry("每日限量", "perDay"),
            Map.entry("每人限量", "perMember"),
            Map.entry("每人每日限量", "perMemberPerDay"),
            Map.entry("开始日期", "validFrom"),
            Map.entry("结束日期", "validTo"),
            Map.entry("可用时段", "times"),
            Map.entry("适用对象", "entitled"),
            Map.entry("适用职业", "occupations"),
            Map.entry("适用区划", "regions"),
            Map.entry("承担方", "bearer"),
            Map.entry("工会承担比例", "unionPercent"));

    private OfferHeadings() {}
}
