package org.gongyou.representation;

import java.util.Set;
import org.gongyou.lawyer.LawyerProfile;

/**
 * One lawyer, held against one case.
 *
 * @param known how many of the grievances are among the lawyer's fields
 */
record Candidate(LawyerProfile lawyer, int known, Load load, Set<Obstacle> obstacles) {

    Candidate {
        obstacles = Set.copyOf(obstacles);
    }

    boolean fits() {
        return obstacles.isEmpty();
    }
}
