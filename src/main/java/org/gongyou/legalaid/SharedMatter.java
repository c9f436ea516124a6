package org.gongyou.legalaid;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;

/**
 * What other help in the same matter rests on: who may help, which union decides and what was signed follow from whom it is about,
 * against whom, for what and where. Pure.
 */
final class SharedMatter {

    private SharedMatter() {}

    /** @throws ProblemException 422 that names what would be otherwise, or the papers when one is to go */
    static void requireUntouched(AidRequest before, AidRequest after) {
        List<FieldError> errors = Stream.of(
                        error(before.asWhat() == after.asWhat(), "/capacity"),
                        error(Objects.equals(before.person(), after.person()), "/person"),
                        error(before.opponents().equals(after.opponents()), "/opponents"),
                        error(Objects.equals(before.divisionCode(), after.divisionCode()), "/divisionCode"),
                        error(before.claims().equals(after.claims()), "/claims"),
                        error(after.papers().containsAll(before.papers()), "/papers"))
                .flatMap(found -> found)
                .toList();
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
    }

    private static Stream<FieldError> error(boolean same, String pointer) {
        return same ? Stream.empty() : Stream.of(new FieldError(pointer, AidProblem.MATTER_RUNNING));
    }
}
