package org.gongyou.platform.hours;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

/** Why opening hours are not accepted, and how to mend them. */
public enum HoursProblem implements ProblemType {
    UNREADABLE(
            "hours.unreadable",
            "看不懂的开放时间，请写成 Mo-Fr 08:30-17:00; PH off 或 周一至周五 8:30-17:00；节假日休息",
            "These opening hours cannot be read; write for example Mo-Fr 08:30-17:00; PH off"),
    TOO_LONG("hours.too-long", "开放时间过长", "The opening hours are too long"),
    NO_TIMES("hours.no-times", "只写了日子，没有写几点到几点", "Days without times; say from when until when"),
    OPEN_END("hours.open-end", "没有写到几点结束", "The end is open; say until when"),
    SUN("hours.sun", "请用钟点代替日出日落", "Give a clock time instead of sunrise or sunset"),
    SCHOOL_HOLIDAY("hours.school-holiday", "请用日期代替学校假期（SH）", "Give dates instead of school holidays (SH)"),
    MOVABLE_DATE("hours.movable-date", "请写具体日期，不支持推算的日期", "Give plain dates; reckoned ones are not understood"),
    INTERVAL("hours.interval", "不支持间隔（/）", "Intervals (/) are not understood here");

    private final ProblemDefinition definition;

    HoursProblem(String code, String zh, String en) {
        definition = new ProblemDefinition(422, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
