package org.gongyou.relief;

import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.household.Picture;
import org.gongyou.programme.Circumstances;
import org.gongyou.programme.Outcome;
import org.gongyou.programme.Verdict;

/** An application held against a version of its programme: what went in, and what came out. Kept sealed, as it was. */
record Weighed(LocalDate on, UUID programmeId, Picture household, Circumstances circumstances, Outcome outcome) {

    boolean isEntitled() {
        return outcome.verdict() == Verdict.ENTITLED;
    }

    /** Without what it is about. */
    @Override
    public String toString() {
        return "Weighed[" + on + "]";
    }
}
