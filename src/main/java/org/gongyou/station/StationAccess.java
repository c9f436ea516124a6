package org.gongyou.station;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Words;

/** Who may enter: that a station exists does not mean that you may. Open list. */
enum StationAccess implements Term {
    PUBLIC("所有人", "Everybody", "全体市民", "市民", "社会开放", "面向社会", "任何人", "公众", "公开", "对外开放", "免费开放", "社会公众"),
    ANY_WORKER("劳动者", "Any worker", "户外职工", "全体户外劳动者", "全体职工", "户外作业人员", "一线职工", "户外劳动者", "所有职工", "职工", "新就业形态劳动者"),
    DRIVERS_AND_COURIERS(
            "司机和快递员",
            "Drivers and couriers",
            "司机快递员",
            "货车司机、快递员",
            "快递员",
            "货车司机",
            "快递小哥",
            "外卖员",
            "外卖小哥",
            "外卖骑手",
            "骑手",
            "网约配送员"),
    TAXI_DRIVERS("出租车司机", "Taxi drivers", "的哥的姐", "出租车驾驶员", "网约车司机"),
    SANITATION_WORKERS("环卫工人", "Sanitation workers", "环卫工", "环卫职工"),
    MEMBER_CARD("凭会员卡", "With a member card", "会员卡", "会员", "工会会员", "凭工会会员卡"),
    DOOR_CODE("扫码开门", "With a door code", "门禁码", "门禁", "扫码", "密码", "密码门"),
    HOST_CUSTOMERS("顾客", "The host's customers", "本店顾客", "客户", "消费者"),
    HOST_STAFF("内部职工", "The host's own staff", "本单位职工", "内部员工", "不对外"),
    WOMEN_ONLY("仅限女性", "Women only", "仅女职工", "女性", "女职工", "仅女性");

    private final Words words;
    private final List<String> aliases;

    StationAccess(String zh, String en, String... aliases) {
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
