package org.gongyou.platform.hours;

/** The text is no opening hours that can be kept to. Its message never repeats the text. */
public final class HoursException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HoursProblem problem;

    HoursException(HoursProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public HoursProblem problem() {
        return problem;
    }
}
