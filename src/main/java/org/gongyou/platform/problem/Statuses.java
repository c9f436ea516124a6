package org.gongyou.platform.problem;

import java.util.Arrays;

/** The problem behind a bare HTTP status, for answers that come from the framework and not from a feature. */
final class Statuses {

    private Statuses() {}

    static ProblemType problem(int status) {
        return switch (status) {
            case 400 -> RequestProblem.MALFORMED;
            case 409 -> RequestProblem.IN_PROGRESS;
            case 422 -> RequestProblem.INVALID;
            default ->
                Arrays.stream(RequestProblem.values())
                        .filter(problem -> problem.status() == status)
                        .findFirst()
                        .orElse(status < 500 ? RequestProblem.MALFORMED : RequestProblem.INTERNAL);
        };
    }
}
