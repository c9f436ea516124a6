package org.gongyou.station;

import java.util.List;
import org.gongyou.platform.language.Term;
import org.gongyou.platform.language.Words;

/** Whether what there is works. Open list. */
enum FacilityState implements Term {
    WORKS("正常", "Works", "完好", "可用", "良好", "OK"),
    BROKEN("损坏", "Broken", "故障", "维修中", "停用", "不可用"),
    SUPPLIES_EXPIRED("物资过期", "Supplies expired", "药品过期", "过期", "EXPIRED"),
    UNKNOWN("不清楚", "Unknown", "未知", "未确认");

    private final Words words;
    private final List<String> aliases;

    FacilityState(String zh, String en, String... aliases) {
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
