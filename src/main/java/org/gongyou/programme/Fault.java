package org.gongyou.programme;

import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemType;

/**
 * What is wrong with a programme at one place.
 *
 * @param pointer into its document
 * @param column in the expression, from 1 on; 0 where it concerns all of it
 */
record Fault(String pointer, ProblemType what, int column) {

    Fault(String pointer, ProblemType what) {
        this(pointer, what, 0);
    }

    FieldError error() {
        return new FieldError(pointer, what);
    }
}
