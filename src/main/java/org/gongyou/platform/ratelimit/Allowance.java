package org.gongyou.platform.ratelimit;

import java.time.Duration;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/**
 * What is left after one use.
 *
 * @param remaining uses left in this window; -1 when this one was one too many
 * @param resetMillis until the window is over
 */
record Allowance(long limit, long remaining, long resetMillis) {

    static final String LIMIT = "RateLimit-Limit";
    static final String REMAINING = "RateLimit-Remaining";
    static final String RESET = "RateLimit-Reset";

    boolean exceeded() {
        return remaining < 0;
    }

    String limitText() {
        return Long.toString(limit);
    }

    String remainingText() {
        return Long.toString(Math.max(0, remaining));
    }

    /** Whole seconds, rounded up, so that whoever waits them does not come early. */
    String resetText() {
        return Long.toString((resetMillis + 999) / 1000);
    }

    ProblemException problem() {
        return new ProblemException(RequestProblem.TOO_MANY)
                .retryAfter(Duration.ofSeconds((resetMillis + 999) / 1000))
                .withHeader(LIMIT, limitText())
                .withHeader(REMAINING, remainingText())
                .withHeader(RESET, resetText());
    }
}
