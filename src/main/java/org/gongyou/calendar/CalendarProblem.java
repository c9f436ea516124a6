package org.gongyou.calendar;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum CalendarProblem implements ProblemType {
    NOT_KEEPER(403, "calendar.not-keeper", "您没有维护工作日历的权限", "You may not keep the working calendar"),
    OTHER_YEAR(422, "calendar.other-year", "日期不在该年份内", "The date is not of this year"),
    REPEATED_DATE(422, "calendar.repeated-date", "同一日期出现了两次", "The date stands there twice");

    private final ProblemDefinition definition;

    CalendarProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
