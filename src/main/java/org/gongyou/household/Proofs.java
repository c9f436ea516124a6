package org.gongyou.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongyou.calendar.ChinaDay;
import org.jspecify.annotations.Nullable;

/** Papers that a household owes for what its documents do not say, each with for how many people. Pure. */
final class Proofs {

    /** Hardship has lasted six months before it counts: so long who was named a spouse is not left out without a word. */
    private static final int MONTHS = 6;

    private Proofs() {}

    /**
     * @param known by the place of the member
     * @param spouseLeft when a spouse was named no more, with none since
     */
    static Map<PaperKind, Integer> of(
            HouseholdRequest household,
            List<PictureMaker.Known> known,
            List<Head> heads,
            @Nullable Instant spouseLeft,
            LocalDate on) {
        Map<PaperKind, Integer> owed = new EnumMap<>(PaperKind.class);
        for (int i = 0; i < heads.size(); i++) {
            if (household.members().get(i).isSelf() || !known.get(i).key().isEmpty()) continue;
            boolean young = heads.get(i).age() < PictureMaker.GROWN_UP;
            owed.merge(young ? PaperKind.BIRTH_CERTIFICATE : PaperKind.HOUSEHOLD_REGISTER, 1, Integer::sum);
        }
        if (spouseLeft != null && ChinaDay.of(spouseLeft).plusMonths(MONTHS).isAfter(on))
            owed.put(PaperKind.MARITAL_STATUS, 1);
        return owed;
    }
}
