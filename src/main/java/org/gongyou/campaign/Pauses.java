package org.gongyou.campaign;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** When to come back: not everybody at the same moment. */
final class Pauses {

    private Pauses() {}

    /** One second at least, so many at most. */
    static Duration spread(int seconds) {
        return Duration.ofSeconds(ThreadLocalRandom.current().nextInt(1, seconds + 1));
    }

    static Duration after(Duration wait, int spread) {
        return wait.plus(Pauses.spread(spread));
    }
}
