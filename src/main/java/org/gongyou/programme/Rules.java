package org.gongyou.programme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is entitled, and to how much. All expressions are over the names of the vocabulary, the parameters, the questions and the
 * lines before.
 *
 * @param parameters numbers by name: lines of income and the like, in fen where they are money
 * @param lines of the arithmetic, in order
 * @param exclusions of which none may hold
 * @param conditions which all must hold
 * @param classes in order: the first that holds counts; without any there is no class
 * @param nearMiss when whoever is not entitled for a condition or a class becomes an edge file; null for never
 */
@Schema(name = "ReliefRules")
public record Rules(
        Map<String, Long> parameters,
        List<Calculation> lines,
        List<Exclusion> exclusions,
        List<Condition> conditions,
        List<Grade> classes,
        Amount amount,
        @Nullable String nearMiss,
        List<Question> questions) {

    public Rules {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        lines = List.copyOf(lines);
        exclusions = List.copyOf(exclusions);
        conditions = List.copyOf(conditions);
        classes = List.copyOf(classes);
        questions = List.copyOf(questions);
    }
}
