package org.gongyou.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The one clock of the program; {@code gongyou.clock} shifts it by a period or starts it at an instant. */
@ApplicationScoped
class AppClock {

    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "gongyou.clock") Optional<String> setting) {
        Clock real = new Ticking(ZoneOffset.UTC, Duration.ZERO);
        return setting.map(text -> (Clock) new Ticking(ZoneOffset.UTC, shift(text, real.instant())))
                .orElse(real);
    }

    /** {@code +P3D}, {@code -PT5M}, {@code +P1M2DT3H} or an instant such as {@code 2026-11-22T08:00:00Z}. */
    static Duration shift(String setting, Instant now) {
        String text = setting.strip();
        try {
            if (!text.startsWith("+") && !text.startsWith("-") && !text.startsWith("P")) {
                return Duration.between(now, Instant.parse(text));
            }
            boolean back = text.startsWith("-");
            String period = text.replaceFirst("^[+-]", "");
            int time = period.indexOf('T');
            String days = time < 0 ? period : period.substring(0, time);
            Duration shift = days.equals("P")
                    ? Duration.ZERO
                    : Duration.between(
                            now,
                            now.atZone(ZoneOffset.UTC).plus(Period.parse(days)).toInstant());
            Duration whole = time < 0 ? shift : shift.plus(Duration.parse("P" + period.substring(time)));
            return back ? whole.negated() : whole;
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("GONGYOU_CLOCK takes a shift such as +P3D or an instant", unreadable);
        }
    }

    /** Not {@link Clock#offset}: its proxy needs an open class, and PostgreSQL keeps microseconds only. */
    static class Ticking extends Clock {

        private final ZoneId zone;
        private final Duration shift;

        Ticking(ZoneId zone, @Nullable Duration shift) {
            this.zone = zone;
            this.shift = shift == null ? Duration.ZERO : shift;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Ticking(other, shift);
        }

        @Override
        public Instant instant() {
            Instant now = Clock.systemUTC().instant().plus(shift);
            return now.minusNanos(now.getNano() % 1_000);
        }
    }
}
