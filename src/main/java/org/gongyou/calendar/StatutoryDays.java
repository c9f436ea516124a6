package org.gongyou.calendar;

import static org.gongyou.calendar.DayKind.HOLIDAY;

import cn.hutool.core.date.ChineseDate;
import cn.hutool.core.date.chinese.SolarTerms;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * The thirteen days off that the law fixes for everybody (全国年节及纪念日放假办法, as amended from 1 January 2025), for years
 * whose calendar is not announced yet. What the announcement adds, longer holidays and the weekend days worked for them,
 * cannot be known before.
 */
final class StatutoryDays {

    /** The lunar calendar at hand is computed for these years only. */
    static final int FIRST_YEAR = 1901;

    static final int LAST_YEAR = 2099;

    private static final int QINGMING = 7;

    private StatutoryDays() {}

    static CalendarYear estimate(int year) {
        List<CalendarDay> days = new ArrayList<>();
        add(days, LocalDate.of(year, Month.JANUARY, 1), 1, "元旦", "New Year's Day");
        add(days, LocalDate.of(year, Month.MAY, 1), 2, "劳动节", "Labour Day");
        add(days, LocalDate.of(year, Month.OCTOBER, 1), 3, "国庆节", "National Day");
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
            add(days, lunar(year, 1, 1).minusDays(1), 4, "春节", "Spring Festival");
            add(days, qingming(year), 1, "清明节", "Qingming Festival");
            add(days, lunar(year, 5, 5), 1, "端午节", "Dragon Boat Festival");
            add(days, lunar(year, 8, 15), 1, "中秋节", "Mid-Autumn Festival");
        }
        return CalendarYear.of(year, 0, false, days);
    }

    private static void add(List<CalendarDay> days, LocalDate first, int count, String nameZh, String nameEn) {
        for (int i = 0; i < count; i++) days.add(new CalendarDay(first.plusDays(i), HOLIDAY, nameZh, nameEn));
    }

    private static LocalDate lunar(int year, int month, int day) {
        ChineseDate date = new ChineseDate(year, month, day, false);
        return LocalDate.of(date.getGregorianYear(), date.getGregorianMonthBase1(), date.getGregorianDay());
    }

    private static LocalDate qingming(int year) {
        return LocalDate.of(year, Month.APRIL, SolarTerms.getTerm(year, QINGMING));
    }
}
