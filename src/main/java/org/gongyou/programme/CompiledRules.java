package org.gongyou.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyou.household.PaperKind;
import org.jspecify.annotations.Nullable;

/** A version's rules, ready to be held against any household, by any thread. */
record CompiledRules(
        Rules rules,
        List<Expression> lines,
        List<Expression> exclusions,
        List<Test> conditions,
        List<Test> classes,
        @Nullable Expression amount,
        @Nullable Expression nearMiss,
        List<Paper> papers) {

    /** @param distance null where none is told */
    record Test(Expression holds, @Nullable Expression distance) {}

    /** @param when null for everybody */
    record Paper(PaperKind kind, @Nullable Expression when) {}

    CompiledRules {
        lines = List.copyOf(lines);
        exclusions = List.copyOf(exclusions);
        conditions = List.copyOf(conditions);
        classes = List.copyOf(classes);
        papers = List.copyOf(papers);
    }

    /** Every name on which verdict and amount depend. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        Stream<Expression> tests = Stream.concat(conditions.stream(), classes.stream())
                .flatMap(test -> Stream.of(test.holds(), test.distance()));
        Stream.of(lines.stream(), exclusions.stream(), tests, Stream.of(amount, nearMiss))
                .flatMap(each -> each)
                .forEach(expression -> {
                    if (expression != null) names.addAll(expression.names());
                });
        return names;
    }
}
