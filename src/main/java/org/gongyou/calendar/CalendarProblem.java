package org.gongyou.calendar;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemType;

enum CalendarProblem implements ProblemType {
    NOT_KEEPER(403, "calendar.not-keeper", "您没有维护工作日历的权限", "You may not keep the working calendar"),
    OTHER_YEAR(422, "calendar.other-year", "日期不在该年份内", "The date is not of this year"),
    REPEATED_DATE(422, "calendar.repeated-date", "同一日期出现了两次", "The date stands there twice");

    private final int status;
    private final String code;
    private final Words title;

    CalendarProblem(int status, String code, String zh, String en) {
        this.status = status;
        this.code = code;
        this.title = new Words(zh, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Words title() {
        return title;
    }
}
