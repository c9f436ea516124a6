package org.gongyou.report;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Vocabulary;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** What somebody who came by can say of a station. Open list. */
enum ReportWhat implements Term {
    LOCKED("锁门", "Locked", null, "门锁着", "门锁了", "锁着", "没开门", "未开门", "进不去", "关门", "CLOSED"),
    OPEN("开门", "Open", null, "开着", "门开着", "已开门", "开放", "正常开放"),
    FACILITY_BROKEN("设施损坏", "Facility broken", "BROKEN", "BROKEN", "损坏", "坏了", "故障", "不可用"),
    FACILITY_MENDED("设施修好", "Facility mended", "WORKS", "MENDED", "WORKS", "修好", "修好了", "已修好", "可用"),
    SUPPLIES_EXPIRED("物资过期", "Supplies expired", "SUPPLIES_EXPIRED", "EXPIRED", "药品过期", "过期"),
    MOVED("已搬走", "Moved", null, "搬走", "搬走了", "搬迁", "不在这里", "找不到"),
    WRONG_HOURS("开放时间不符", "Wrong hours", null, "时间不对", "时间不符", "开放时间不对", "时间有误", "HOURS");

    static final Vocabulary WORDS = new Vocabulary(values());

    private final Words words;
    private final @Nullable String state;
    private final List<String> aliases;

    ReportWhat(String zh, String en, @Nullable String state, String... aliases) {
        this.words = new Words(zh, en);
        this.state = state;
        this.aliases = List.of(aliases);
    }

    /** How a facility is by this word; null for a word about the station as a whole. */
    @Nullable
    String facilityState() {
        return state;
    }

    boolean isAboutFacility() {
        return state != null;
    }

    boolean isAboutDoor() {
        return this == LOCKED || this == OPEN;
    }

    /** Whether it asks the keeper for something as soon as several say it. */
    boolean asksForMending() {
        return this == MOVED || this == WRONG_HOURS;
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
