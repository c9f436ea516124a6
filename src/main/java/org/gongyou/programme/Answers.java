package org.gongyou.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;

/** Whether what was answered was asked. */
final class Answers {

    private Answers() {}

    /**
     * @param place before the question's code
     * @throws ProblemException 422 with each answer nobody asked for, and each that is none to its question
     */
    static void require(Collection<Question> questions, Map<String, Object> answers, String place) {
        List<FieldError> errors = new ArrayList<>();
        answers.forEach((code, answer) -> {
            List<Question> asked = questions.stream()
                    .filter(question -> question.code().equals(code))
                    .toList();
            String pointer = place + code.replace("~", "~0").replace("/", "~1");
            if (asked.isEmpty()) errors.add(new FieldError(pointer, ProgrammeProblem.QUESTION_UNKNOWN));
            else if (asked.stream().noneMatch(question -> question.takes(answer)))
                errors.add(new FieldError(pointer, ProgrammeProblem.ANSWER_INVALID));
        });
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
    }
}
