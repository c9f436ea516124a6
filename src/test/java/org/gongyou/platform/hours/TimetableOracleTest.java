package org.gongyou.platform.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random schedules, looked at minute by minute over a year by a reading of its own of what the rules mean. */
class TimetableOracleTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Holidays HOLIDAYS = new Autumn2026();
    private static final LocalDateTime BEGIN = LocalDate.of(2026, 1, 1).atStartOfDay();
    private static final int DAY = 24 * 60;
    private static final int MINUTES = 365 * DAY;

    private static final String REPLACES = "; ";
    private static final String ADDS = ", ";
    private static final String FALLS_BACK = " || ";

    /**
     * One rule.
     *
     * @param joint how it is joined to those before it
     * @param firstMonth 1 to 12, or 0 for the whole year
     */
    private record Said(
            String joint,
            Set<DayOfWeek> days,
            boolean holidays,
            int firstMonth,
            int lastMonth,
            List<int[]> spans,
            boolean off) {

        boolean speaksOf(LocalDate day) {
            DayKind kind = HOLIDAYS.kindOf(day);
            DayOfWeek weekday = kind == DayKind.MAKE_UP_WORKDAY ? DayOfWeek.WEDNESDAY : day.getDayOfWeek();
            boolean named = days.contains(weekday) || (holidays && kind == DayKind.PUBLIC_HOLIDAY);
            int month = day.getMonthValue();
            boolean inSeason = firstMonth == 0
                    || (firstMonth <= lastMonth
                            ? month >= firstMonth && month <= lastMonth
                            : month >= firstMonth || month <= lastMonth);
            return named && inSeason;
        }

        boolean covers(int minuteFromMidnight) {
            for (int[] span : spans) {
                int end = span[1] <= span[0] ? span[1] + DAY : span[1];
                if (minuteFromMidnight >= span[0] && minuteFromMidnight < end) return true;
            }
            return false;
        }

        String written() {
            String months = firstMonth == 0 ? "" : month(firstMonth) + "-" + month(lastMonth) + " ";
            String weekdays = days.stream().map(Said::weekday).collect(Collectors.joining(","));
            String named = holidays ? (weekdays.isEmpty() ? "PH" : weekdays + ",PH") : weekdays;
            String times = spans.stream()
                    .map(span -> clock(span[0]) + "-" + clock(span[1]))
                    .collect(Collectors.joining(","));
            return months + named + (times.isEmpty() ? "" : " " + times) + (off ? " off" : "");
        }

        private static String month(int month) {
            String[] names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
            return names[month - 1];
        }

        private static String weekday(DayOfWeek day) {
            return day.name().charAt(0) + day.name().substring(1, 2).toLowerCase(java.util.Locale.ROOT);
        }

        private static String clock(int minutes) {
            return minutes == 1440
                    ? "24:00"
                    : LocalTime.ofSecondOfDay(minutes * 60L).toString();
        }
    }

    @Test
    void agreesWithEveryMinuteOfAYear() {
        Random random = new Random(2026);
        for (int round = 0; round < 60; round++) {
            List<Said> rules = schedule(random);
            String text = rules.get(0).written()
                    + rules.stream()
                            .skip(1)
                            .map(rule -> rule.joint() + rule.written())
                            .collect(Collectors.joining());
            Timetable timetable = OpeningHours.parse(text).in(SHANGHAI, HOLIDAYS);
            agree(text, timetable, year(rules), random);
        }
    }

    private static void agree(String text, Timetable timetable, boolean[] open, Random random) {
        Instant begin = BEGIN.atZone(SHANGHAI).toInstant();
        for (int minute = 0; minute < MINUTES; minute++) {
            assertEquals(open[minute], timetable.isOpenAt(begin.plus(Duration.ofMinutes(minute))), text);
        }
        for (int i = 0; i < 300; i++) {
            int minute = random.nextInt(MINUTES);
            Instant at = begin.plus(Duration.ofMinutes(minute)).plusSeconds(random.nextInt(60));
            int change = next(open, minute, !open[minute]);
            int opens = open[minute] ? next(open, change, true) : change;
            if (change > MINUTES || opens > MINUTES) continue;
            assertEquals(open[minute] ? at(begin, change) : null, timetable.openUntil(at), text);
            assertEquals(at(begin, opens), timetable.opensNext(at), text);
        }
    }

    private static int next(boolean[] open, int from, boolean wanted) {
        int minute = from;
        while (minute <= MINUTES && open[minute] != wanted) minute++;
        return minute;
    }

    private static @Nullable Instant at(Instant begin, int minute) {
        return begin.plus(Duration.ofMinutes(minute));
    }

    private static boolean[] year(List<Said> rules) {
        boolean[] open = new boolean[MINUTES + 1];
        List<Said> yesterday = speaking(rules, BEGIN.toLocalDate().minusDays(1));
        for (int day = 0; day * DAY <= MINUTES; day++) {
            List<Said> today = speaking(rules, BEGIN.toLocalDate().plusDays(day));
            for (int minute = 0; minute < DAY && day * DAY + minute <= MINUTES; minute++) {
                open[day * DAY + minute] = isOpen(today, yesterday, minute);
            }
            yesterday = today;
        }
        return open;
    }

    private static List<Said> speaking(List<Said> rules, LocalDate day) {
        return rules.stream().filter(rule -> rule.speaksOf(day)).toList();
    }

    /** The specification's words, one minute at a time, of the rules that speak of the day and of the one before. */
    private static boolean isOpen(List<Said> today, List<Said> yesterday, int minute) {
        boolean now = saidOpen(today, minute) && !saidClosed(yesterday, minute + DAY);
        boolean night = saidOpen(yesterday, minute + DAY) && !saidClosed(today, minute);
        return now || night;
    }

    private static boolean saidOpen(List<Said> rules, int minute) {
        boolean open = false;
        for (Said rule : rules) {
            // What is added, or falls back, opens more; it closes nothing.
            if (!rule.off())
                open = rule.covers(minute) || (open && !rule.joint().equals(REPLACES));
            else if (rule.spans().isEmpty() || rule.covers(minute)) open = false;
        }
        return open;
    }

    /** Closed by a rule that names times, and not opened again by a later one. */
    private static boolean saidClosed(List<Said> rules, int minute) {
        boolean closed = false;
        for (Said rule : rules) {
            if (rule.off()) closed = !rule.spans().isEmpty() && (closed || rule.covers(minute));
            else if (rule.joint().equals(REPLACES)) closed = false;
            else if (rule.joint().equals(ADDS) && rule.covers(minute)) closed = false;
        }
        return closed;
    }

    private static List<Said> schedule(Random random) {
        List<Said> rules = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean off = i > 0 && random.nextInt(3) == 0;
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) if (random.nextInt(3) > 0) days.add(day);
            boolean holidays = days.isEmpty() || random.nextInt(4) == 0;
            boolean season = random.nextInt(4) == 0;
            int first = season ? 1 + random.nextInt(12) : 0;
            int last = season ? 1 + random.nextInt(12) : 0;
            List<int[]> spans = off && random.nextBoolean() ? List.of() : spans(random);
            int until = last == first && season ? first % 12 + 1 : last;
            String joint = off ? REPLACES : joint(random, i == count - 1);
            rules.add(new Said(joint, days, holidays, first, until, spans, off));
        }
        return rules;
    }

    private static String joint(Random random, boolean last) {
        if (last && random.nextInt(4) == 0) return FALLS_BACK;
        return random.nextInt(3) == 0 ? ADDS : REPLACES;
    }

    private static List<int[]> spans(Random random) {
        List<int[]> spans = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(96) * 15;
            int to = (1 + random.nextInt(96)) * 15;
            spans.add(new int[] {from, to == from ? to + 15 : to});
        }
        return spans;
    }
}
