package org.gongyou.platform.hours;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Clock times, weekdays and seasons as they are written in Chinese. */
final class ChineseTimes {

    private static final List<String> WEEKDAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:\\D(\\d{1,2}))?(.*)");
    private static final Pattern DATE = Pattern.compile("(?:次年|翌年)?(?:(\\d{4})年)?(?:(\\d{1,2})月)?(?:(\\d{1,2})[日号]?)?");

    private static final int NOON = 12;
    /** Before it, "at night" means the small hours. */
    private static final int SMALL_HOURS = 5;

    private ChineseTimes() {}

    static String weekday(String sign) {
        return WEEKDAYS.get(Math.min("一二三四五六日天".indexOf(sign), 6));
    }

    /** 上午8:30-11:00, 下午1点半-5点, 22:00-次日6:00 */
    static String span(String text) {
        String[] ends = text.replaceAll("次日|翌日|第二天", "").split("-");
        int from = minutes(ends[0]);
        int to = minutes(ends[1]);
        boolean afternoonGoesOn = ends[0].matches(" *(下午|傍晚|晚).*") && to < from && to < NOON * 60;
        if (afternoonGoesOn && to + NOON * 60 > from) to += NOON * 60;
        return clock(from) + "-" + clock(to);
    }

    private static int minutes(String text) {
        Matcher numbers = CLOCK.matcher(text);
        if (!numbers.find()) throw new HoursException(HoursProblem.UNREADABLE);
        int hour = Integer.parseInt(numbers.group(1));
        int half = numbers.group(3).contains("半") ? 30 : 0;
        int minute = numbers.group(2) == null ? half : Integer.parseInt(numbers.group(2));
        int minutes = onTheDial(hour, text) * 60 + minute;
        if (hour > 24 || minute > 59 || minutes > DayPlan.DAY) throw new HoursException(HoursProblem.UNREADABLE);
        return minutes;
    }

    /** Twelve at night is the end of the day; one at noon and in the afternoon is thirteen. */
    private static int onTheDial(int hour, String text) {
        boolean night = text.contains("晚") || text.contains("夜");
        if (night && hour == NOON) return 2 * NOON;
        boolean shifts = (night && hour >= SMALL_HOURS)
                || text.contains("下午")
                || text.contains("傍晚")
                || (text.contains("午") && !text.contains("上午") && hour < SMALL_HOURS);
        return shifts && hour < NOON ? hour + NOON : hour;
    }

    private static String clock(int minutes) {
        return String.format(ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /** 5月1日-9月30日, 11月-次年3月, 5-9月, 5月1-7日, 2026年10月1日 */
    static String season(String text) {
        String[] ends = text.replace(" ", "").split("-");
        if (ends.length == 1) return date(ends[0], null);
        boolean monthIsLast = !ends[0].contains("月");
        String first = monthIsLast ? ends[0] + "月" : ends[0];
        return date(first, null) + "-" + date(ends[1], ends[1].contains("月") ? null : first);
    }

    /** @param before gives the month to a date that has none */
    private static String date(String text, @Nullable String before) {
        Matcher parts = DATE.matcher(text);
        Matcher earlier = DATE.matcher(before == null ? text : before);
        if (!parts.matches() || !earlier.matches() || earlier.group(2) == null) {
            throw new HoursException(HoursProblem.UNREADABLE);
        }
        int month = Integer.parseInt(earlier.group(2));
        if (month < 1 || month > 12) throw new HoursException(HoursProblem.UNREADABLE);
        String year = parts.group(1) == null ? "" : parts.group(1) + " ";
        String day = parts.group(3) == null ? "" : String.format(ROOT, " %02d", Integer.parseInt(parts.group(3)));
        return year + MONTHS.get(month - 1) + day;
    }
}
