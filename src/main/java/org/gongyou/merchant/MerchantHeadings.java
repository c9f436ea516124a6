package org.gongyou.merchant;

import java.util.Map;
import java.util.Set;

/** What the columns of a list are called by people who were never told how we call them. */
final class MerchantHeadings {

    /** What such tables have and nobody reads. */
    static final Set<String> IGNORED = Set.of("序号", "备注");

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("商户编码", "merchant"),
            Map.entry("商户编号", "merchant"),
            Map.entry("商家编码", "merchant"),
            Map.entry("商户名称", "merchantName"),
            Map.entry("商家名称", "merchantName"),
            Map.entry("商户", "merchantName"),
            Map.entry("商户电话", "merchantPhone"),
            Map.entry("商家电话", "merchantPhone"),
            Map.entry("编号", "code"),
            Map.entry("编码", "code"),
            Map.entry("门店编号", "code"),
            Map.entry("门店编码", "code"),
            Map.entry("名称", "name"),
            Map.entry("门店", "name"),
            Map.entry("门店名称", "name"),
            Map.entry("地址", "address"),
            Map.entry("详细地址", "address"),
            Map.entry("门店地址", "address"),
            Map.entry("纬度", "lat"),
            Map.entry("latitude", "lat"),
            Map.entry("经度", "lon"),
            Map.entry("longitude", "lon"),
            Map.entry("lng", "lon"),
            Map.entry("坐标系", "crs"),
            Map.entry("电话", "phone"),
            Map.entry("联系电话", "phone"),
            Map.entry("门店电话", "phone"),
            Map.entry("营业时间", "hours"),
            Map.entry("开放时间", "hours"),
            Map.entry("行政区划", "region"),
            Map.entry("所属工会", "union"),
            Map.entry("工会编码", "union"));

    private MerchantHeadings() {}
}
