package org.gongyou.platform.hours;

import static org.gongyou.platform.hours.HoursCompiler.given;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/** The day selectors of a rule: years, weeks, dates, weekdays and holidays, all of which must agree. */
final class DaysCompiler {

    /**
     * A make-up working day is lived like a working day in the middle of the week: an office that keeps Mo-Fr is open, and
     * a museum that keeps Tu-Su is too. The notice does not say which weekday it makes up for.
     */
    private static final DayOfWeek MAKE_UP = DayOfWeek.WEDNESDAY;

    private DaysCompiler() {}

    static Days compile(Rule rule) {
        return Days.anyOf(
                        given(rule.getYears()).stream().map(DaysCompiler::years).toList())
                .and(Days.anyOf(
                        given(rule.getWeeks()).stream().map(DaysCompiler::weeks).toList()))
                .and(Days.anyOf(
                        given(rule.getDates()).stream().map(DateSpan::compile).toList()))
                .and(weekdaysAndHolidays(given(rule.getDays()), given(rule.getHolidays())));
    }

    private static Days years(YearRange range) {
        int first = range.getStartYear();
        int last = range.isOpenEnded() ? Integer.MAX_VALUE : Math.max(first, range.getEndYear());
        int step = Math.max(1, range.getInterval());
        return (day, holidays) ->
                day.getYear() >= first && day.getYear() <= last && (day.getYear() - first) % step == 0;
    }

    private static Days weeks(WeekRange range) {
        int first = range.getStartWeek();
        int last = range.getEndWeek() == WeekRange.UNDEFINED_WEEK ? first : range.getEndWeek();
        int step = Math.max(1, range.getInterval());
        if (step > 1 && last < first) throw new HoursException(HoursProblem.INTERVAL);
        return (day, holidays) -> {
            int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            if (last < first) return week >= first || week <= last;
            return week >= first && week <= last && (week - first) % step == 0;
        };
    }

    /** {@code PH,Su} means either, {@code PH Su} means a Sunday that is a holiday. */
    private static Days weekdaysAndHolidays(List<WeekDayRange> weekdays, List<Holiday> holidays) {
        if (holidays.isEmpty())
            return Days.anyOf(weekdays.stream().map(DaysCompiler::weekdays).toList());
        Days holiday = Days.anyOf(holidays.stream().map(DaysCompiler::holiday).toList());
        if (weekdays.isEmpty()) return holiday;
        Days weekday = Days.anyOf(weekdays.stream().map(DaysCompiler::weekdays).toList());
        boolean either = holidays.get(0).getUseAsWeekDay();
        return either ? Days.anyOf(List.of(holiday, weekday)) : holiday.and(weekday);
    }

    private static Days holiday(Holiday holiday) {
        if (holiday.getType() != Holiday.Type.PH) throw new HoursException(HoursProblem.SCHOOL_HOLIDAY);
        int offset = holiday.getOffset();
        return (day, holidays) -> holidays.kindOf(day.minusDays(offset)) == DayKind.PUBLIC_HOLIDAY;
    }

    private static Days weekdays(WeekDayRange range) {
        int first = range.getStartDay().ordinal();
        int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
        List<Nth> nths = given(range.getNths());
        if (!nths.isEmpty()) {
            int offset = range.getOffset();
            return (day, holidays) -> nth(day.minusDays(offset), first, nths);
        }
        return (day, holidays) -> {
            boolean makeUp = holidays.kindOf(day) == DayKind.MAKE_UP_WORKDAY;
            int weekday = (makeUp ? MAKE_UP : day.getDayOfWeek()).ordinal();
            return first <= last ? weekday >= first && weekday <= last : weekday >= first || weekday <= last;
        };
    }

    private static boolean nth(LocalDate day, int weekday, List<Nth> nths) {
        if (day.getDayOfWeek().ordinal() != weekday) return false;
        int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
        int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
        return nths.stream().anyMatch(nth -> {
            int last = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
            return (fromStart >= nth.getStartNth() && fromStart <= last)
                    || (fromEnd >= nth.getStartNth() && fromEnd <= last);
        });
    }
}
