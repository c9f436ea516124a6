package org.gongyou.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the city asks of those who book. */
@ApplicationScoped
class BookingRules {

    private final int openLimit;
    private final int missedLimit;
    private final Duration missedWithin;
    private final Duration mustPhoneFor;

    BookingRules(
            @ConfigProperty(name = "gongyou.booking.open-limit") int openLimit,
            @ConfigProperty(name = "gongyou.booking.missed-limit") int missedLimit,
            @ConfigProperty(name = "gongyou.booking.missed-within") Duration missedWithin,
            @ConfigProperty(name = "gongyou.booking.must-phone-for") Duration mustPhoneFor) {
        this.openLimit = openLimit;
        this.missedLimit = missedLimit;
        this.missedWithin = missedWithin;
        this.mustPhoneFor = mustPhoneFor;
    }

    int openLimit() {
        return openLimit;
    }

    /** Before that, whatever was missed is forgotten. */
    Instant forgottenBefore(Instant now) {
        return now.minus(missedWithin).minus(mustPhoneFor);
    }

    /**
     * Until when somebody has to phone; null when there is no need to.
     *
     * @param missed the last first
     */
    @Nullable
    Instant mustPhoneUntil(List<Instant> missed, Instant now) {
        if (missed.size() < missedLimit) return null;
        Instant last = missed.get(0);
        boolean often = !missed.get(missedLimit - 1).isBefore(last.minus(missedWithin));
        Instant until = last.plus(mustPhoneFor);
        return often && until.isAfter(now) ? until : null;
    }
}
