package org.gongyou.card;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.calendar.ChinaDay;
import org.jspecify.annotations.Nullable;

/**
 * Until when a registration counts, and when one is reminded of the next. Shanghai registers members yearly and pays on a
 * valid card only; the last day is the city's to set.
 */
@Singleton
class CardRules {

    private final MonthDay lastDay;
    private final List<Integer> remindDays;
    private final Clock clock;

    /**
     * @param lastDay {@code MM-dd}, in the year after that of the registration
     * @param remindDays how many days before the end one is reminded
     */
    CardRules(
            @ConfigProperty(name = "gongyou.card.valid-until") String lastDay,
            @ConfigProperty(name = "gongyou.card.remind-days") List<Integer> remindDays,
            Clock clock) {
        this.lastDay = MonthDay.parse("--" + lastDay);
        this.remindDays = List.copyOf(remindDays);
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return ChinaDay.today(clock);
    }

    LocalDate validUntil(int registeredYear) {
        return lastDay.atYear(registeredYear + 1);
    }

    /** @return the first day after another on which to remind; null when there is none left */
    @Nullable
    LocalDate reminder(LocalDate validUntil, LocalDate after) {
        return remindDays.stream()
                .map(validUntil::minusDays)
                .filter(day -> day.isAfter(after))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
