package org.gongyou.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long things took. */
final class Days {

    private Days() {}

    /** Null of none. */
    static @Nullable Integer median(List<Integer> days) {
        if (days.isEmpty()) return null;
        List<Integer> sorted = days.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (int) Math.round((sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }
}
