package org.gongyou.platform.problem;

import org.gongyou.platform.language.Words;

/**
 * A kind of problem: one constant in a feature's enum. Its code is public, stable and unique; support quotes it and the
 * app acts on it ({@code mobile-contract/problems.md}).
 */
public interface ProblemType {

    /** The HTTP status it is answered with; for the problem of a single field, 422. */
    int status();

    /** {@code feature.what-is-wrong}, lower case with hyphens. */
    String code();

    /** What a person reads. */
    Words title();
}
