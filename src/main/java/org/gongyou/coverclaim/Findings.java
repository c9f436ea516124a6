package org.gongyou.coverclaim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an officer found in the papers, where it is not what was claimed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Findings(
        @Nullable LocalDate dischargedOn,
        @Nullable Long paidInFen,
        @Nullable Integer grade) {

    static final Findings NONE = new Findings(null, null, null);

    /** Of what was claimed, what the arithmetic needs. */
    Facts facts(ClaimRequest request) {
        LocalDate discharged = dischargedOn == null ? request.dischargedOn() : dischargedOn;
        return new Facts(
                discharged == null ? 0 : Facts.days(request.eventOn(), discharged),
                paidInFen == null ? request.paidInFen() : paidInFen,
                grade == null ? request.grade() : grade);
    }
}
