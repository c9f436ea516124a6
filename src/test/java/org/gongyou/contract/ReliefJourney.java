package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.relief.ReliefCounter;
import org.gongyou.relief.ReliefWalk;

/** What people in need and officers do about relief, once. */
@ApplicationScoped
class ReliefJourney implements Journey {

    private final ReliefCounter counter;
    private final ReliefWalk walk;

    ReliefJourney(ReliefCounter counter, ReliefWalk walk) {
        this.counter = counter;
        this.walk = walk;
    }

    /** One is visited, signs, waits for the notice and is paid; another is refused and appeals; a third withdraws. */
    @Override
    public void walk() {
        walk.visitedAndPaid();
        walk.refusedAndHeard();
        walk.returnedAndMended();
        walk.withdrawn(counter.inNeed());
    }
}
