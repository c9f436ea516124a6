package org.gongyou.station;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Words;

/** What a station is, first of all. Open list. */
enum StationKind implements Term {
    DRIVER_COURIER_STATION(
            "司机快递员驿站",
            "Driver and courier station",
            "户外劳动者驿站",
            "户外劳动者服务站",
            "户外劳动者服务站点",
            "户外劳动者爱心接力站",
            "爱心接力站",
            "爱心驿站",
            "户外职工爱心接力站",
            "户外职工驿站",
            "户外劳动者综合服务站点",
            "劳动者驿站",
            "骑手驿站",
            "新就业形态劳动者驿站",
            "暖心驿站",
            "工会驿站",
            "司机之家",
            "快递员驿站",
            "驿站"),
    TAXI_CANTEEN("出租车司机食堂", "Taxi canteen", "的士食堂", "的哥食堂", "出租车食堂", "出租车餐厅", "爱心餐厅"),
    MOTHER_BABY_ROOM("母婴室", "Mother-and-baby room", "爱心母婴室", "母婴关爱室", "妈咪小屋", "爱心妈咪小屋", "哺乳室"),
    READING_ROOM("职工书屋", "Reading room", "阅览室", "书屋"),
    SERVICE_CENTRE("职工服务中心", "Service centre", "工会服务站", "工会服务中心", "服务中心", "困难职工帮扶中心", "帮扶中心"),
    LEGAL_AID_POINT("法律援助点", "Legal-aid point", "职工法律援助点", "法律援助站", "法律援助工作站", "职工法律援助工作站");

    private final Words words;
    private final List<String> aliases;

    StationKind(String zh, String en, String... aliases) {
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
