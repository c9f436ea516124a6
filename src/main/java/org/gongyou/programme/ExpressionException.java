package org.gongyou.programme;

/** An expression that cannot be. */
final class ExpressionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProgrammeProblem what;
    private final int column;

    /** @param column from 1 on; 0 where it concerns all of it */
    ExpressionException(ProgrammeProblem what, int column) {
        super(what.code(), null, false, false);
        this.what = what;
        this.column = column;
    }

    ProgrammeProblem what() {
        return what;
    }

    int column() {
        return column;
    }
}
