package org.gongyou.station;

import org.jspecify.annotations.Nullable;

/** Somebody who looks after stations: an officer those of a subtree, a keeper their own. */
interface Carer {

    /** @throws org.gongyou.platform.problem.ProblemException 404 for one that is not there, and likewise for another's */
    Station require(@Nullable Station station);

    /** As what they act on a station of theirs. */
    Author author(Station station);
}
