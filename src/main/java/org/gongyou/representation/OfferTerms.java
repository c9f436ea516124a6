package org.gongyou.representation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.calendar.WorkingCalendar;

/** How long a lawyer has to answer. */
@Singleton
class OfferTerms {

    private final int days;
    private final Duration whenUrgent;
    private final WorkingCalendar calendar;

    OfferTerms(
            @ConfigProperty(name = "gongyou.representation.offer-days") int days,
            @ConfigProperty(name = "gongyou.representation.urgent-offer") Duration whenUrgent,
            WorkingCalendar calendar) {
        this.days = days;
        this.whenUrgent = whenUrgent;
        this.calendar = calendar;
    }

    Instant due(boolean urgent, Instant now) {
        return urgent ? now.plus(whenUrgent) : calendar.plusWorkingDays(now, days);
    }
}
