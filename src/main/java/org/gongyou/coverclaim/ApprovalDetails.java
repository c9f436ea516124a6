package org.gongyou.coverclaim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says with an approval: what the papers show where that is not what was claimed, and the amount that was
 * seen.
 */
record ApprovalDetails(Findings findings, @Nullable Long totalInFen) {

    private static final Set<String> KNOWN = Set.of("dischargedOn", "paidInFen", "grade", "totalInFen");
    private static final long MOST_IN_FEN = 10_000_000_000L;
    private static final int MOST_GRADE = 10;

    /** @throws ProblemException 422 below {@code /details} */
    static ApprovalDetails of(@Nullable JsonNode said, ClaimRequest request) {
        if (said == null || said.isNull()) return new ApprovalDetails(Findings.NONE, null);
        if (!said.isObject()) throw wrong("");
        said.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) throw wrong("");
        });
        Long grade = number(said, "grade", 1, MOST_GRADE);
        return new ApprovalDetails(
                new Findings(
                        date(said, "dischargedOn", request.eventOn()),
                        number(said, "paidInFen", 0, MOST_IN_FEN),
                        grade == null ? null : grade.intValue()),
                number(said, "totalInFen", 0, MOST_IN_FEN));
    }

    private static @Nullable Long number(JsonNode said, String name, long least, long most) {
        JsonNode value = said.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < least || value.asLong() > most)
            throw wrong("/" + name);
        return value.asLong();
    }

    private static @Nullable LocalDate date(JsonNode said, String name, LocalDate notBefore) {
        JsonNode value = said.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        try {
            LocalDate date = LocalDate.parse(value.asText());
            if (!date.isBefore(notBefore)) return date;
        } catch (DateTimeException unreadable) {
            throw wrong("/" + name);
        }
        throw wrong("/" + name);
    }

    private static ProblemException wrong(String pointer) {
        return ProblemException.invalid("/details" + pointer, ClaimProblem.DETAILS_WRONG);
    }
}
