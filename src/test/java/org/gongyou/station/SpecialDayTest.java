package org.gongyou.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialDayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 20);

    /** Against a calendar in which each day is written by itself. */
    @Test
    void whatIsSaidLastOfADayHolds() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            List<SpecialDay> days = List.of();
            Map<LocalDate, String> calendar = new TreeMap<>();
            for (int step = 0; step < 12; step++) {
                LocalDate from = FIRST.plusDays(random.nextInt(20));
                LocalDate to = from.plusDays(random.nextInt(6));
                String reason = random.nextInt(3) == 0 ? null : "第" + step;
                days = reason == null
                        ? SpecialDay.without(days, from, to)
                        : SpecialDay.put(days, new SpecialDay(from, to, null, reason));
                for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                    if (reason == null) calendar.remove(day);
                    else calendar.put(day, reason);
                }
            }
            assertThat(byDay(days)).isEqualTo(calendar);
            assertThat(SpecialDay.read(SpecialDay.text(days))).isEqualTo(days);
        }
    }

    @Test
    void itIsWrittenAndReadAlike() {
        String text = "2026-11-22=off=设备检修#2026-12-31/2027-01-02=09:00-12:00,14:00-16:00=年终=盘点#2027-05-01=off";

        List<SpecialDay> days = Objects.requireNonNull(SpecialDay.read(text));

        assertThat(days).hasSize(3);
        assertThat(days.get(1).reason()).isEqualTo("年终=盘点");
        assertThat(SpecialDay.text(days)).isEqualTo(text);
        assertThat(SpecialDay.read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow=off", "2026-11-22", "2026-13-01=off", "2026-11-22/=off", "="})
    void whatIsNoneIsRefused(String text) {
        assertThat(SpecialDay.read(text)).isNull();
    }

    private static Map<LocalDate, String> byDay(List<SpecialDay> days) {
        Map<LocalDate, String> calendar = new TreeMap<>();
        for (SpecialDay special : days) {
            for (LocalDate day = special.from(); !day.isAfter(special.to()); day = day.plusDays(1)) {
                assertThat(calendar.put(day, special.reason())).isNull();
            }
        }
        return calendar;
    }
}
