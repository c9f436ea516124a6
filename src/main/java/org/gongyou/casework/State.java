package org.gongyou.casework;

import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * A state of a graph.
 *
 * @param name stable, upper case; part of the API
 * @param title what a person calls it
 * @param nextStep the one plain sentence "what now" that the worker sees
 * @param limit working days until the holder must have acted; 0 for none. What the law or the city promises stands beside
 *     the graph
 * @param urgentLimit the same for an urgent case
 * @param whenDue the edge that time takes; null: the case climbs to the parent union
 */
public record State(
        String name,
        Words title,
        Words nextStep,
        Holder holder,
        int limit,
        int urgentLimit,
        @Nullable String whenDue) {

    State whenUrgent(int days) {
        return new State(name, title, nextStep, holder, limit, days, whenDue);
    }

    public boolean isClosed() {
        return holder == Holder.NOBODY;
    }
}
