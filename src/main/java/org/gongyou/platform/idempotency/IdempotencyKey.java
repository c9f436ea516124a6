package org.gongyou.platform.idempotency;

import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** The {@code Idempotency-Key} header: 1 to 64 visible ASCII characters, chosen by the caller. */
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";

    private static final String ALLOWED = "[\\x21-\\x7E]{1,64}";

    public IdempotencyKey {
        if (!value.matches(ALLOWED)) {
            throw new ProblemException(RequestProblem.IDEMPOTENCY_KEY_INVALID);
        }
    }

    /** Found by JAX-RS. */
    public static IdempotencyKey fromString(String header) {
        return new IdempotencyKey(header);
    }
}
