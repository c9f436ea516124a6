package org.gongyou.programme;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.Set;

/**
 * A checked expression, ready to be evaluated by any thread. It is proven to have a value for every household: it divides by
 * literals alone, its numbers stay within 64 bits, and nothing in it repeats.
 *
 * @param names it looks at
 * @param range of its value, where that is a number
 */
record Expression(String text, CelRuntime.Program program, Set<String> names, Range range) {

    Expression {
        names = Set.copyOf(names);
    }

    boolean holds(Map<String, Object> facts) {
        return (Boolean) value(facts);
    }

    long number(Map<String, Object> facts) {
        return (Long) value(facts);
    }

    Object value(Map<String, Object> facts) {
        try {
            return program.eval(facts);
        } catch (CelEvaluationException disproved) {
            throw new IllegalStateException("a checked expression has a value", disproved);
        }
    }
}
