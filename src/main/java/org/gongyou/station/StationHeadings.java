package org.gongyou.station;

import java.util.Map;
import java.util.Set;

/** What the columns of a list are called by people who were never told how we call them. */
final class StationHeadings {

    /** What such tables have and nobody reads. The running number is no code: each district counts from one. */
    static final Set<String> IGNORED = Set.of("序号", "备注");

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("编号", "code"),
            Map.entry("编码", "code"),
            Map.entry("站点编号", "code"),
            Map.entry("站点编码", "code"),
            Map.entry("名称", "name"),
            Map.entry("站点名称", "name"),
            Map.entry("驿站名称", "name"),
            Map.entry("类别", "kind"),
            Map.entry("类型", "kind"),
            Map.entry("站点类别", "kind"),
            Map.entry("站点类型", "kind"),
            Map.entry("地址", "address"),
            Map.entry("详细地址", "address"),
            Map.entry("纬度", "lat"),
            Map.entry("latitude", "lat"),
            Map.entry("经度", "lon"),
            Map.entry("longitude", "lon"),
            Map.entry("lng", "lon"),
            Map.entry("坐标系", "crs"),
            Map.entry("电话", "phone"),
            Map.entry("联系电话", "phone"),
            Map.entry("开放对象", "access"),
            Map.entry("服务对象", "access"),
            Map.entry("进入条件", "access"),
            Map.entry("开放时间", "hours"),
            Map.entry("服务时间", "hours"),
            Map.entry("营业时间", "hours"),
            Map.entry("设施", "facilities"),
            Map.entry("服务设施", "facilities"),
            Map.entry("设施设备", "facilities"),
            Map.entry("所属工会", "union"),
            Map.entry("工会编码", "union"),
            Map.entry("门牌码", "placeCode"),
            Map.entry("行政区划", "region"),
            Map.entry("依托单位", "hostName"),
            Map.entry("单位电话", "hostPhone"),
            Map.entry("星级", "stars"),
            Map.entry("开门方式", "doorHelp"),
            Map.entry("特殊日期", "specialDays"),
            Map.entry("设施状态", "facilityStates"),
            Map.entry("最近核实", "confirmed"));

    private StationHeadings() {}

    /** The column of that name; the name itself when it is nobody's. */
    static String column(String name) {
        return ALL.getOrDefault(name, name);
    }
}
