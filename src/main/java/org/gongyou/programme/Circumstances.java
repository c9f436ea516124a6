package org.gongyou.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an application says beside the household.
 *
 * @param member of the union
 * @param fileClass of the file of hardship, "" without one
 * @param aidElsewhere whether there was aid for the same from elsewhere
 * @param spentInFen own part of the bills of this matter; negative while nothing was said
 * @param happenedOn null while nothing was said
 * @param answers to the programme's own questions by their code: Long, Boolean or String
 */
public record Circumstances(
        boolean member,
        String fileClass,
        boolean aidElsewhere,
        long spentInFen,
        @Nullable LocalDate happenedOn,
        Map<String, Object> answers) {

    /** Of {@code spentInFen}. */
    public static final long UNSAID = -1;

    public Circumstances {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    long daysUntil(LocalDate day) {
        return happenedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(happenedOn, day));
    }

    /** It says of somebody how they live. */
    @Override
    public String toString() {
        return "Circumstances[…]";
    }
}
