package org.gongyou.cover;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one comes to have a product.
 *
 * @param ways at least one
 * @param from first day on which one may be enrolled; null when there is none
 * @param until last day, counted whole
 * @param minimumPermille of a unit's members who have to be covered once its list is in
 * @param payWithinDays within which the worker pays; else it lapses
 * @param payTo where and how the worker pays, in the union's words
 * @param endsWithMembership whether who leaves is covered no longer
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Enrolment(
        Set<Way> ways,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int minimumPermille,
        int payWithinDays,
        @Nullable String payTo,
        boolean endsWithMembership) {

    public Enrolment {
        ways = Set.copyOf(ways);
    }

    boolean isOpenOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
