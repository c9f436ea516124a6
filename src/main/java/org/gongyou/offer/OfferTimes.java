package org.gongyou.offer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an offer counts.
 *
 * @param from its first day; null: since ever
 * @param to its last day; null: until further notice
 * @param hours in {@code opening_hours} syntax; null: at any time
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfferTimes(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String hours) {

    boolean include(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !isOver(day);
    }

    boolean isOver(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
