package org.gongyou.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A household as rules look at it: without a name or a number.
 *
 * @param missing figures that were not given, not consented to, or have outlived their life, as pointers into the household
 *     such as {@code /members/1/income}, {@code /savings}, {@code /spending/illness}; in the picture they read as none
 * @param proofs papers owed, each with for how many people: for members without a document, and for a spouse who left of late
 */
public record Picture(
        LocalDate asOf,
        List<Head> heads,
        Means means,
        Spending spending,
        Set<String> missing,
        Map<PaperKind, Integer> proofs) {

    private static final Set<String> UNSAID = Set.of(
            "/members",
            "/members/0/work",
            "/members/0/income",
            "/members/0/illness",
            "/members/0/disability",
            "/members/0/schooling",
            "/dwellings",
            "/shops",
            "/hiredHands",
            "/vehicles",
            "/savings",
            "/spending");

    public Picture {
        heads = List.copyOf(heads);
        missing = Set.copyOf(missing);
        proofs = proofs == null ? Map.of() : Map.copyOf(proofs);
    }

    /** That owes no paper. */
    public Picture(LocalDate asOf, List<Head> heads, Means means, Spending spending, Set<String> missing) {
        this(asOf, heads, means, spending, missing, Map.of());
    }

    Picture owing(Map<PaperKind, Integer> papers) {
        return new Picture(asOf, heads, means, spending, missing, papers);
    }

    /** Of whoever has said nothing. */
    public static Picture unknown(LocalDate asOf) {
        return new Picture(asOf, List.of(), new Means(0, 0, 0, 0, 0, 0), new Spending(0, 0, 0, 0, 0), UNSAID);
    }

    /** How many count. */
    @Override
    public String toString() {
        return "Picture[" + asOf + ", " + heads.size() + "]";
    }
}
