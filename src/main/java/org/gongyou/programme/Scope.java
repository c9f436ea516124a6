package org.gongyou.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names an expression may use, with what is known of their numbers. Grows as a programme's lines are read. */
final class Scope {

    private final Map<String, Range> ranges = new LinkedHashMap<>();

    /** @param range of a number; of anything else whatever */
    void add(String name, Range range) {
        ranges.put(name, range);
    }

    boolean knows(String name) {
        return ranges.containsKey(name);
    }

    @Nullable
    Range range(String name) {
        return ranges.get(name);
    }
}
