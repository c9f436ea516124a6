package org.gongyou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an application, beside the reviews that all have.
 *
 * @param visit at home, by two people
 * @param authority of each adult to check the finances
 * @param civilAffairs whether the finances are checked there; wants the authority
 * @param notice whether a public notice is posted, for so many working days
 * @param noticeScope PUBLIC, or UNION_MEMBERS for the members of the applicant's basic union
 * @param limits working days by the state of a case
 * @param urgentUpToInFen what two people may pay first; 0 for nothing
 * @param papersAfterWorkingDays by when papers and notice follow such a payment
 * @param season null for at any time
 */
@Schema(name = "ReliefSteps")
public record Steps(
        boolean visit,
        boolean authority,
        boolean civilAffairs,
        boolean notice,
        @Min(0) @Max(60) int noticeWorkingDays,
        @NotNull @Pattern(regexp = "PUBLIC|UNION_MEMBERS") String noticeScope,

        @Size(max = 20) Map<@Pattern(regexp = "[A-Z_]{1,40}") String, @NotNull @Min(1) @Max(250) Integer> limits,

        @Min(0) @Max(Amount.MOST) long urgentUpToInFen,
        @Min(0) @Max(60) int papersAfterWorkingDays,
        @Nullable @Valid Season season) {

    public Steps {
        limits = limits == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(limits));
    }
}
