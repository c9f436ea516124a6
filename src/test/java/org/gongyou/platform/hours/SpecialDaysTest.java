package org.gongyou.platform.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** November 2026: the 22nd is a Sunday. */
class SpecialDaysTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> HOURS = List.of(
            "24/7",
            "Mo-Fr 08:30-11:00,13:30-17:00",
            "Mo-Su 06:00-22:00",
            "Mo-Su 18:00-02:00",
            "Mo-Sa 20:00-05:00; Su off",
            "Sa,Su 10:00-16:00 || Mo-Fr 09:00-12:00",
            "off");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "closed", textBlock = """
            24/7               | closed      | 2026-11-21T23:59 | true  | 2026-11-22T00:00 | 2026-11-24T00:00
            24/7               | closed      | 2026-11-22T00:00 | false |                  | 2026-11-24T00:00
            24/7               | closed      | 2026-11-23T23:59 | false |                  | 2026-11-24T00:00
            24/7               | closed      | 2026-11-24T00:00 | true  |                  |
            24/7               | 10:00-12:00 | 2026-11-22T11:00 | true  | 2026-11-22T12:00 | 2026-11-23T10:00
            Mo-Fr 08:00-18:00  | closed      | 2026-11-23T09:00 | false |                  | 2026-11-24T08:00
            Mo-Fr 08:00-18:00  | 10:00-12:00 | 2026-11-22T09:00 | false |                  | 2026-11-22T10:00
            Mo-Fr 08:00-18:00  | Mo 10:00-12:00 | 2026-11-22T11:00 | false |              | 2026-11-23T10:00
            Mo-Su 20:00-02:00  | closed      | 2026-11-22T01:00 | true  | 2026-11-22T02:00 | 2026-11-24T20:00
            Mo-Su 20:00-02:00  | closed      | 2026-11-24T01:00 | false |                  | 2026-11-24T20:00
            off                | 10:00-12:00 | 2026-11-23T13:00 | false |                  |
            """)
    void theSundayAndTheMondayAreOtherwise(
            String ordinary,
            @Nullable String special,
            LocalDateTime at,
            boolean open,
            @Nullable LocalDateTime until,
            @Nullable LocalDateTime next) {
        SpecialDays days = days(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 23), special);

        OpenState state = OpeningHours.parse(ordinary)
                .in(ZONE, Holidays.NONE, List.of(days))
                .stateAt(at.atZone(ZONE).toInstant());

        assertThat(state.open()).isEqualTo(open);
        assertThat(state.until())
                .isEqualTo(until == null ? null : until.atZone(ZONE).toInstant());
        assertThat(state.opensNext())
                .isEqualTo(next == null ? null : next.atZone(ZONE).toInstant());
    }

    /** A minute belongs to the day its opening began on, and on a special day only what is special counts. */
    @Test
    void minuteByMinuteItIsTheOneOrTheOther() {
        Random random = new Random(3);
        for (int run = 0; run < 40; run++) {
            OpeningHours ordinary = OpeningHours.parse(HOURS.get(random.nextInt(HOURS.size())));
            LocalDate from = LocalDate.of(2026, 11, 20).plusDays(random.nextInt(5));
            LocalDate to = from.plusDays(random.nextInt(3));
            String written = random.nextBoolean() ? null : HOURS.get(random.nextInt(HOURS.size()));
            Timetable timetable = ordinary.in(ZONE, Holidays.NONE, List.of(days(from, to, written)));

            for (LocalDate day = from.minusDays(2); day.isBefore(to.plusDays(3)); day = day.plusDays(1)) {
                DayPlan today = plan(ordinary, written, from, to, day);
                DayPlan yesterday = plan(ordinary, written, from, to, day.minusDays(1));
                for (int minute = 0; minute < DayPlan.DAY; minute++) {
                    assertThat(timetable.isOpenAt(day.atStartOfDay()
                                    .plusMinutes(minute)
                                    .atZone(ZONE)
                                    .toInstant()))
                            .as("%s, %s instead of %s from %s to %s", day, written, ordinary, from, to)
                            .isEqualTo(today.minutesAfter(yesterday).get(minute));
                }
            }
        }
    }

    private static DayPlan plan(
            OpeningHours ordinary, @Nullable String special, LocalDate from, LocalDate to, LocalDate day) {
        boolean isSpecial = !day.isBefore(from) && !day.isAfter(to);
        OpeningHours counting = isSpecial ? OpeningHours.parse(special == null ? "off" : special) : ordinary;
        return counting.plan(day, Holidays.NONE);
    }

    private static SpecialDays days(LocalDate from, LocalDate to, @Nullable String hours) {
        return new SpecialDays(from, to, hours == null ? null : OpeningHours.parse(hours));
    }
}
