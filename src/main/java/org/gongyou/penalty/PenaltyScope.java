package org.gongyou.penalty;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one is barred from: the campaigns of a series, or those of a union. */
final class PenaltyScope {

    private static final String SERIES = "series:";
    private static final String UNION = "union:";

    private PenaltyScope() {}

    static String of(UUID union, @Nullable String series) {
        return series == null ? UNION + union : SERIES + series;
    }

    /** Whoever is barred from any of these may not take part. */
    static List<String> all(UUID union, @Nullable String series) {
        return series == null ? List.of(UNION + union) : List.of(UNION + union, SERIES + series);
    }

    /** Null where it is a union. */
    @Nullable
    static String series(String scope) {
        return scope.startsWith(SERIES) ? scope.substring(SERIES.length()) : null;
    }
}
