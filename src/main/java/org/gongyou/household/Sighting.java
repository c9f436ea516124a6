package org.gongyou.household;

import java.util.List;

/**
 * A household as officers found it, beside what the worker says.
 *
 * @param picture with their figures in the place of the worker's
 * @param differences where theirs are not the worker's; both stand
 */
public record Sighting(Picture picture, List<FinanceCheck.Difference> differences) {

    public Sighting {
        differences = List.copyOf(differences);
    }
}
