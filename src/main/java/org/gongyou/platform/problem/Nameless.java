package org.gongyou.platform.problem;

import org.jspecify.annotations.Nullable;

/** A failure as it may be logged: classes and places, but no message, since messages quote what people entered. */
final class Nameless extends Exception {

    private static final long serialVersionUID = 1L;

    private Nameless(String type, @Nullable Nameless cause) {
        super(type, cause);
    }

    static Nameless of(Throwable failure) {
        return of(failure, 0);
    }

    private static Nameless of(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        Nameless below = cause == null || cause == failure || depth > 8 ? null : of(cause, depth + 1);
        Nameless nameless = new Nameless(failure.getClass().getName(), below);
        nameless.setStackTrace(failure.getStackTrace());
        return nameless;
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
