package org.gongyou.cover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody's cover, as other rooms may know it. Days are days in China.
 *
 * @param worker whose row it is; of a person with a former account it may be that one
 * @param product the edition whose terms it keeps
 * @param until inclusive
 * @param benefitsFrom the first day of which events are paid for, after the waiting time
 */
public record Cover(
        UUID id, UUID worker, UUID product, LocalDate from, LocalDate until, LocalDate benefitsFrom, CoverState state) {

    /** Whether it counts on the day, waiting time included. */
    public boolean covers(LocalDate day) {
        return state.counts() && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether an event of the day is paid for. */
    public boolean pays(LocalDate day) {
        return covers(day) && !day.isBefore(benefitsFrom);
    }
}
