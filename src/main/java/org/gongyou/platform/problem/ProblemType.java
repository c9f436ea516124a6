package org.gongyou.platform.problem;

import org.gongyou.platform.language.Words;

/**
 * A kind of problem: one constant in a feature's enum. Its code is public, stable and unique; support quotes it and the
 * app acts on it ({@code mobile-contract/problems.md}).
 */
public interface ProblemType {

    ProblemDefinition definition();

    default int status() {
        return definition().status();
    }

    default String code() {
        return definition().code();
    }

    default Words title() {
        return definition().title();
    }
}
