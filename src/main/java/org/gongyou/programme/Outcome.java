package org.gongyou.programme;

import java.util.List;
import org.gongyou.household.PaperKind;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a programme's rules come to for a household.
 *
 * @param classCode of the class found; {@link Grade#EDGE} for a near miss; null for none
 * @param amountInFen what one is entitled to; 0 unless ENTITLED
 * @param leastInFen with {@code mostInFen} between what and what it will be; both the amount unless figures are missing
 * @param arithmetic every figure that was looked at, and every line and test, in order
 * @param unmet why not; empty for whoever is entitled
 * @param papers needed of this household
 * @param missing figures and answers that count and are not there: pointers into the household, or below {@code
 *     /circumstances}
 */
public record Outcome(
        Verdict verdict,
        @Nullable String classCode,
        long amountInFen,
        long leastInFen,
        long mostInFen,
        List<Line> arithmetic,
        List<Unmet> unmet,
        List<PaperKind> papers,
        List<String> missing) {

    /**
     * A line of the arithmetic.
     *
     * @param expression as it was published; empty for a figure of the household
     */
    public record Line(String code, Words name, Unit unit, long value, String expression) {

        /** The code alone. */
        @Override
        public String toString() {
            return "Line[" + code + "]";
        }
    }

    /**
     * Why not.
     *
     * @param why one sentence
     * @param distance how far from it, in the unit; null where that means nothing
     */
    public record Unmet(
            String code,
            Words name,
            Words why,
            @Nullable Long distance,
            @Nullable Unit unit) {

        /** The code alone. */
        @Override
        public String toString() {
            return "Unmet[" + code + "]";
        }
    }

    public Outcome {
        arithmetic = List.copyOf(arithmetic);
        unmet = List.copyOf(unmet);
        papers = List.copyOf(papers);
        missing = List.copyOf(missing);
    }

    /** The verdict alone. */
    @Override
    public String toString() {
        return "Outcome[" + verdict + "]";
    }
}
