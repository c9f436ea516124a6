package org.gongyou.station;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Words;

/** What there is at a station: the national list of facilities and what drivers and couriers ask for. Open list. */
enum Facility implements Term {
    DRINKING_WATER(
            "饮水",
            "Drinking water",
            "WATER",
            "水",
            "开水机",
            "净水机",
            "饮水机",
            "饮用水",
            "热水",
            "开水",
            "直饮水",
            "喝水",
            "冷热水",
            "温水",
            "热水器",
            "矿泉水",
            "凉茶",
            "茶水"),
    AIR_CONDITIONING(
            "空调",
            "Air conditioning",
            "AC",
            "AIRCON",
            "AIR CONDITIONER",
            "空调机",
            "冷气",
            "纳凉",
            "避暑",
            "冷暖空调",
            "降温",
            "电风扇",
            "风扇"),
    HEATING("取暖", "Heating", "HEATER", "取暖器", "暖气", "御寒"),
    MICROWAVE("微波炉", "Microwave", "MICROWAVE OVEN", "热饭设备", "热饭", "加热饭菜", "饭菜加热", "热饭菜", "加热餐食", "餐食加热", "微波加热"),
    FRIDGE("冰箱", "Fridge", "REFRIGERATOR", "FREEZER", "冰柜", "冷柜"),
    PHONE_CHARGING(
            "手机充电",
            "Phone charging",
            "CHARGING",
            "CHARGER",
            "CHARGE",
            "充电宝",
            "充电设备",
            "充电",
            "充电器",
            "手机充电器",
            "充电线",
            "手机充电线",
            "共享充电宝",
            "充电柜"),
    SOCKETS("插座", "Power sockets", "SOCKET", "POWER", "OUTLET", "充电插座", "电源插座", "电源", "插线板", "排插"),
    TABLE_AND_CHAIRS("桌椅", "Table and chairs", "TABLE", "CHAIR", "CHAIRS", "SEATS", "桌子", "椅子", "座椅", "休息桌椅"),
    REST("休息", "A place to rest", "REST AREA", "LOUNGE", "休息室", "休息间", "休息区", "歇脚", "休息场所", "休憩", "临时休息", "沙发"),
    TOILET("厕所", "Toilet", "WC", "RESTROOM", "TOILETS", "公厕", "公共厕所", "卫生间", "洗手间", "如厕", "厕所便利", "方便如厕"),
    WOMENS_TOILET("女厕", "Women's toilet", "女厕所", "女卫生间"),
    WASHBASIN("洗手池", "Washbasin", "洗手台", "洗手", "洗手盆", "盥洗"),
    WIFI("无线网络", "Wi-Fi", "WLAN", "免费无线网", "无线上网", "无线网", "免费WiFi", "上网"),
    FIRST_AID_KIT(
            "急救箱",
            "First-aid kit",
            "FIRST AID",
            "FIRSTAID",
            "MEDICINE",
            "急救药箱",
            "药品",
            "急救包",
            "医药箱",
            "药箱",
            "应急药品",
            "应急药箱",
            "小药箱",
            "便民药箱",
            "急救用品",
            "急救设备",
            "常用药品"),
    RAIN_GEAR("雨具", "Rain gear", "UMBRELLA", "UMBRELLAS", "雨伞", "爱心伞", "雨衣"),
    BOOKS("书籍", "Books and papers", "BOOK", "NEWSPAPERS", "书籍报刊", "图书", "书报", "报刊", "书刊", "阅读", "报纸", "杂志", "图书角"),
    TOOLBOX("工具箱", "Toolbox", "TOOLS", "维修工具", "工具", "针线包", "打气筒", "维修工具箱", "便民工具箱", "便民工具"),
    TELEVISION("电视", "Television", "TV", "电视机"),
    HOT_MEALS("餐食", "Hot meals", "MEALS", "FOOD", "热餐", "用餐", "供餐", "盒饭", "就餐", "用餐场所"),
    BEDS("床铺", "Beds", "休息床", "床"),
    SHOWER("淋浴", "Shower", "SHOWERS", "洗澡", "淋浴间"),
    LAUNDRY("洗衣机", "Washing machine", "洗衣"),
    EBIKE_PARKING("电动车停放", "E-bike parking", "电动车停车", "非机动车停放", "非机动车停车", "电动自行车停放", "电瓶车停放"),
    EBIKE_CHARGING("电动车充电", "E-bike charging", "电动自行车充电", "充电桩", "电瓶车充电", "电动自行车充电桩", "电动车充电桩"),
    BATTERY_SWAP("换电", "Battery swap", "换电站", "换电柜", "电池更换"),
    LORRY_PARKING("货车停车", "Lorry parking", "货车停放", "货车停车位", "大车停车", "货车停车场", "大货车停车位"),
    NURSING_CHAIR("哺乳椅", "Nursing chair", "哺乳沙发", "哺乳", "哺乳台", "哺乳区"),
    CHANGING_TABLE("尿布台", "Changing table", "婴儿护理台", "换尿布台", "护理台", "尿布更换台", "婴儿床");

    private final Words words;
    private final List<String> aliases;

    Facility(String zh, String en, String... aliases) {
        this.words = new Words(zh, en);
        this.aliases = List.of(aliases);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
