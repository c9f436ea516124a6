package org.gongyou.platform.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH);

    /** 23 November 2026 is a Monday. A dash stands for never. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', useHeadersInDisplayName = true, textBlock = """
            HOURS                                        ¦ AT                   ¦ CLOSES               ¦ OPENS NEXT
            24/7                                         ¦ Mon 2026-11-23 03:00 ¦ never                ¦ -
            Mo-Su 00:00-24:00                            ¦ Mon 2026-11-23 03:00 ¦ never                ¦ -
            00:00-24:00                                  ¦ Mon 2026-11-23 00:00 ¦ never                ¦ -
            off                                          ¦ Mon 2026-11-23 12:00 ¦ closed               ¦ -
            24/7; off                                    ¦ Mon 2026-11-23 12:00 ¦ closed               ¦ -
            08:00-20:00                                  ¦ Mon 2026-11-23 07:59 ¦ closed               ¦ Mon 2026-11-23 08:00
            08:00-20:00                                  ¦ Mon 2026-11-23 08:00 ¦ Mon 2026-11-23 20:00 ¦ Tue 2026-11-24 08:00
            08:00-20:00                                  ¦ Mon 2026-11-23 19:59 ¦ Mon 2026-11-23 20:00 ¦ Tue 2026-11-24 08:00
            08:00-20:00                                  ¦ Mon 2026-11-23 20:00 ¦ closed               ¦ Tue 2026-11-24 08:00
            Mo-Fr 08:30-11:00,13:30-17:00                ¦ Mon 2026-11-23 10:59 ¦ Mon 2026-11-23 11:00 ¦ Mon 2026-11-23 13:30
            Mo-Fr 08:30-11:00,13:30-17:00                ¦ Mon 2026-11-23 13:10 ¦ closed               ¦ Mon 2026-11-23 13:30
            Mo-Fr 08:30-11:00,13:30-17:00                ¦ Fri 2026-11-27 17:00 ¦ closed               ¦ Mon 2026-11-30 08:30
            Mo-Fr 08:30-11:00,13:30-17:00                ¦ Sat 2026-11-28 09:00 ¦ closed               ¦ Mon 2026-11-30 08:30
            Mo,We,Fr 09:00-12:00                         ¦ Tue 2026-11-24 10:00 ¦ closed               ¦ Wed 2026-11-25 09:00
            Fr-Mo 09:00-12:00                            ¦ Sun 2026-11-22 10:00 ¦ Sun 2026-11-22 12:00 ¦ Mon 2026-11-23 09:00
            Fr-Mo 09:00-12:00                            ¦ Tue 2026-11-24 10:00 ¦ closed               ¦ Fri 2026-11-27 09:00
            Su 09:00-12:00                               ¦ Sun 2026-11-22 12:00 ¦ closed               ¦ Sun 2026-11-29 09:00
            Mo-Fr                                        ¦ Fri 2026-11-27 23:59 ¦ Sat 2026-11-28 00:00 ¦ Mon 2026-11-30 00:00
            22:00-02:00                                  ¦ Mon 2026-11-23 01:00 ¦ Mon 2026-11-23 02:00 ¦ Mon 2026-11-23 22:00
            22:00-02:00                                  ¦ Mon 2026-11-23 23:00 ¦ Tue 2026-11-24 02:00 ¦ Tue 2026-11-24 22:00
            22:00-26:00                                  ¦ Mon 2026-11-23 23:00 ¦ Tue 2026-11-24 02:00 ¦ Tue 2026-11-24 22:00
            Fr 22:00-02:00                               ¦ Sat 2026-11-28 01:59 ¦ Sat 2026-11-28 02:00 ¦ Fri 2026-12-04 22:00
            Fr 22:00-02:00                               ¦ Fri 2026-11-27 01:00 ¦ closed               ¦ Fri 2026-11-27 22:00
            Fr 22:00-02:00; Sa 10:00-12:00               ¦ Sat 2026-11-28 01:00 ¦ Sat 2026-11-28 02:00 ¦ Sat 2026-11-28 10:00
            Fr 22:00-02:00; Sa off                       ¦ Sat 2026-11-28 01:00 ¦ Sat 2026-11-28 02:00 ¦ Fri 2026-12-04 22:00
            Mo-Su 22:00-02:00; Tu 00:00-01:00 off        ¦ Tue 2026-11-24 00:30 ¦ closed               ¦ Tue 2026-11-24 01:00
            24/7; Mo 23:00-02:00 off                     ¦ Tue 2026-11-24 01:00 ¦ closed               ¦ Tue 2026-11-24 02:00
            Fr 20:00-24:00; Sa 00:00-04:00               ¦ Fri 2026-11-27 21:00 ¦ Sat 2026-11-28 04:00 ¦ Fri 2026-12-04 20:00
            Mo-Th 08:00-08:00                            ¦ Mon 2026-11-23 07:59 ¦ closed               ¦ Mon 2026-11-23 08:00
            Mo-Th 08:00-08:00                            ¦ Tue 2026-11-24 03:00 ¦ Fri 2026-11-27 08:00 ¦ Mon 2026-11-30 08:00
            Mo-Fr 08:00-18:00; 12:00-13:00 off           ¦ Mon 2026-11-23 11:00 ¦ Mon 2026-11-23 12:00 ¦ Mon 2026-11-23 13:00
            Mo-Fr 08:00-18:00; 12:00-13:00 off           ¦ Mon 2026-11-23 12:30 ¦ closed               ¦ Mon 2026-11-23 13:00
            Mo-Fr 08:00-18:00; Fr 08:00-12:00            ¦ Fri 2026-11-27 11:00 ¦ Fri 2026-11-27 12:00 ¦ Mon 2026-11-30 08:00
            Mo-Fr 08:00-12:00, We 14:00-18:00            ¦ Wed 2026-11-25 12:00 ¦ closed               ¦ Wed 2026-11-25 14:00
            Mo-Fr 08:00-12:00, Mo-Fr 11:00-15:00         ¦ Wed 2026-11-25 09:00 ¦ Wed 2026-11-25 15:00 ¦ Thu 2026-11-26 08:00
            Mo-Su 09:00-17:00; Mo off                    ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Tue 2026-11-24 09:00
            Mo-Su 09:00-17:00; We 18:00-20:00            ¦ Wed 2026-11-25 10:00 ¦ closed               ¦ Wed 2026-11-25 18:00
            Mo-Fr 09:00-17:00 || Sa 10:00-12:00          ¦ Sat 2026-11-28 10:30 ¦ Sat 2026-11-28 12:00 ¦ Mon 2026-11-30 09:00
            Mo-Fr 09:00-17:00 || Mo-Su 16:00-18:00       ¦ Fri 2026-11-27 16:30 ¦ Fri 2026-11-27 18:00 ¦ Sat 2026-11-28 16:00
            Mo-Fr 08:00-12:00 "凭证"                      ¦ Mon 2026-11-23 09:00 ¦ closed               ¦ -
            Mo-Fr 08:00-12:00 open "凭证"                 ¦ Mon 2026-11-23 09:00 ¦ Mon 2026-11-23 12:00 ¦ Tue 2026-11-24 08:00
            Mo-Fr 08:00-12:00; We unknown                ¦ Wed 2026-11-25 09:00 ¦ closed               ¦ Thu 2026-11-26 08:00
            Mo-Fr 08:30-17:00                            ¦ Thu 2026-10-01 09:00 ¦ Thu 2026-10-01 17:00 ¦ Fri 2026-10-02 08:30
            Mo-Fr 08:30-17:00; PH off                    ¦ Thu 2026-10-01 09:00 ¦ closed               ¦ Thu 2026-10-08 08:30
            Mo-Fr 08:30-17:00; PH off                    ¦ Wed 2026-09-30 17:00 ¦ closed               ¦ Thu 2026-10-08 08:30
            PH off; Mo-Fr 08:30-17:00                    ¦ Thu 2026-10-01 09:00 ¦ Thu 2026-10-01 17:00 ¦ Fri 2026-10-02 08:30
            Mo-Fr 08:30-17:00; PH 10:00-12:00            ¦ Sat 2026-10-03 10:30 ¦ Sat 2026-10-03 12:00 ¦ Sun 2026-10-04 10:00
            Su,PH 10:00-12:00                            ¦ Fri 2026-10-02 10:30 ¦ Fri 2026-10-02 12:00 ¦ Sat 2026-10-03 10:00
            Su,PH 10:00-12:00                            ¦ Wed 2026-10-07 12:00 ¦ closed               ¦ Sun 2026-10-11 10:00
            PH Su 10:00-12:00                            ¦ Fri 2026-10-02 10:30 ¦ closed               ¦ Sun 2026-10-04 10:00
            PH -1 day 10:00-12:00                        ¦ Wed 2026-09-30 10:30 ¦ Wed 2026-09-30 12:00 ¦ Thu 2026-10-01 10:00
            Mo-Fr 08:30-17:00; PH off                    ¦ Sat 2026-10-10 09:00 ¦ Sat 2026-10-10 17:00 ¦ Mon 2026-10-12 08:30
            Mo-Fr 08:30-17:00; PH off                    ¦ Sun 2026-09-20 09:00 ¦ Sun 2026-09-20 17:00 ¦ Mon 2026-09-21 08:30
            Mo-Fr 08:30-17:00; Sa,Su 10:00-12:00         ¦ Sat 2026-10-10 13:00 ¦ Sat 2026-10-10 17:00 ¦ Sun 2026-10-11 10:00
            Tu-Su 09:00-17:00                            ¦ Sat 2026-10-10 10:00 ¦ Sat 2026-10-10 17:00 ¦ Sun 2026-10-11 09:00
            Sa,Su 09:00-17:00                            ¦ Sat 2026-10-10 10:00 ¦ closed               ¦ Sun 2026-10-11 09:00
            Nov-Mar 09:00-16:00; Apr-Oct 08:00-18:00     ¦ Mon 2026-11-23 08:30 ¦ closed               ¦ Mon 2026-11-23 09:00
            Nov-Mar 09:00-16:00; Apr-Oct 08:00-18:00     ¦ Wed 2027-03-31 16:00 ¦ closed               ¦ Thu 2027-04-01 08:00
            Nov 15-Mar 15 09:00-16:00                    ¦ Sat 2026-11-14 10:00 ¦ closed               ¦ Sun 2026-11-15 09:00
            Nov 15-Mar 15 09:00-16:00                    ¦ Mon 2027-03-15 16:00 ¦ closed               ¦ Mon 2027-11-15 09:00
            Jun 09:00-16:00                              ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Tue 2027-06-01 09:00
            Feb 29 09:00-16:00                           ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Tue 2028-02-29 09:00
            Jan 1,May 1 09:00-16:00                      ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Fri 2027-01-01 09:00
            Jul-Aug Sa 18:00-22:00                       ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Sat 2027-07-03 18:00
            08:00-20:00; 2026 Nov 23 off                 ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Tue 2026-11-24 08:00
            08:00-20:00; 2026 Nov 23 off                 ¦ Tue 2027-11-23 10:00 ¦ Tue 2027-11-23 20:00 ¦ Wed 2027-11-24 08:00
            08:00-20:00; 2026 Nov 22-2027 Jan 3 off      ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Mon 2027-01-04 08:00
            08:00-20:00; 2026 Dec 20-Jan 3 off           ¦ Fri 2027-01-01 10:00 ¦ closed               ¦ Mon 2027-01-04 08:00
            2027 08:00-20:00                             ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Fri 2027-01-01 08:00
            2027+ Mo 08:00-20:00                         ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Mon 2027-01-04 08:00
            2025-2026 08:00-20:00                        ¦ Thu 2026-12-31 20:00 ¦ closed               ¦ -
            week 48-50 Mo 08:00-20:00                    ¦ Sun 2026-11-22 10:00 ¦ closed               ¦ Mon 2026-11-23 08:00
            week 48-52/2 Mo 08:00-20:00                  ¦ Tue 2026-11-24 10:00 ¦ closed               ¦ Mon 2026-12-07 08:00
            week 52-2 Mo 08:00-20:00                     ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Mon 2026-12-21 08:00
            Mo[1] 09:00-12:00                            ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Mon 2026-12-07 09:00
            Mo[-1] 09:00-12:00                           ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Mon 2026-11-30 09:00
            Mo[2,4] 09:00-12:00                          ¦ Mon 2026-11-23 10:00 ¦ Mon 2026-11-23 12:00 ¦ Mon 2026-12-14 09:00
            Mo[1-2] 09:00-12:00                          ¦ Mon 2026-11-23 10:00 ¦ closed               ¦ Mon 2026-12-07 09:00
            24/7; Mo[4] off                              ¦ Sun 2026-11-22 10:00 ¦ Mon 2026-11-23 00:00 ¦ Tue 2026-11-24 00:00
            Mo-Fr 08:00-17:00+                           ¦ Mon 2026-11-23 10:00 ¦ Mon 2026-11-23 17:00 ¦ Tue 2026-11-24 08:00
            mo-fr 8:30-11:00                             ¦ Mon 2026-11-23 10:00 ¦ Mon 2026-11-23 11:00 ¦ Tue 2026-11-24 08:30
            """)
    void saysUntilWhenAndWhenNext(String hours, String at, String closes, String opensNext) {
        Timetable timetable = OpeningHours.parse(hours).in(SHANGHAI, new Autumn2026());
        Instant instant = instant(at);
        assertEquals(!closes.equals("closed"), timetable.isOpenAt(instant));
        assertEquals(closes.length() < 10 ? "-" : closes, written(timetable.openUntil(instant)));
        assertEquals(opensNext, written(timetable.opensNext(instant)));
        assertEquals(closes.equals("never"), timetable.stateAt(instant).neverCloses());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            foo                       | UNREADABLE
            ''                        | UNREADABLE
            25:00-26:00               | UNREADABLE
            12:60-13:00               | UNREADABLE
            Mo-Fr 08:00-              | UNREADABLE
            08:00+                    | OPEN_END
            08:00                     | OPEN_END
            sunrise-sunset            | SUN
            08:00-sunset              | SUN
            SH 08:00-12:00            | SCHOOL_HOLIDAY
            easter off                | MOVABLE_DATE
            Dec 25-Sa 08:00-12:00     | MOVABLE_DATE
            10:00-16:00/01:30         | INTERVAL
            """)
    void whatCannotBeKeptToIsRefused(String hours, HoursProblem problem) {
        HoursException refused = assertThrows(HoursException.class, () -> OpeningHours.parse(hours));
        assertEquals(problem, refused.problem());
    }

    @Test
    void anotherTimeZoneHasAnotherNoon() {
        Timetable urumqi = OpeningHours.parse("10:00-12:00").in(ZoneId.of("Asia/Urumqi"), Holidays.NONE);
        assertFalse(urumqi.isOpenAt(instant("Mon 2026-11-23 10:30")));
        assertTrue(urumqi.isOpenAt(instant("Mon 2026-11-23 12:30")));
    }

    @Test
    void whereTheClockIsPutForwardTheSkippedHourIsAMoment() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Timetable timetable = OpeningHours.parse("01:00-02:30,02:45-05:00").in(berlin, Holidays.NONE);
        Instant leap = Instant.parse("2026-03-29T01:00:00Z");
        assertTrue(timetable.isOpenAt(leap.minusSeconds(1)));
        assertTrue(timetable.isOpenAt(leap));
        assertEquals(Instant.parse("2026-03-29T03:00:00Z"), timetable.openUntil(leap));
    }

    @Test
    void whatWasWorkedOutIsThrownAwayWhenTheHolidaysChange() {
        class Extended implements Holidays {
            private boolean extended;

            @Override
            public DayKind kindOf(LocalDate day) {
                return extended ? DayKind.PUBLIC_HOLIDAY : DayKind.ORDINARY;
            }

            @Override
            public Object edition() {
                return extended;
            }
        }
        Extended holidays = new Extended();
        Timetable timetable = OpeningHours.parse("08:00-20:00; PH off").in(SHANGHAI, holidays);
        assertTrue(timetable.isOpenAt(instant("Mon 2026-11-23 10:00")));
        holidays.extended = true;
        assertFalse(timetable.isOpenAt(instant("Mon 2026-11-23 10:00")));
        assertNull(timetable.opensNext(instant("Mon 2026-11-23 10:00")));
    }

    private static Instant instant(String written) {
        return LocalDateTime.parse(written, WRITTEN).atZone(SHANGHAI).toInstant();
    }

    private static String written(@Nullable Instant instant) {
        return instant == null ? "-" : WRITTEN.format(instant.atZone(SHANGHAI));
    }
}
