package org.gongyou.relief;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What an officer says with a decision about money: how much, at most what rules give. */
record ReliefDecision(@Nullable Long amountInFen) {

    private static final Set<String> KNOWN = Set.of("amountInFen");

    /** @throws ProblemException 422 below {@code /details} */
    static ReliefDecision of(@Nullable JsonNode said) {
        if (said == null || said.isNull()) return new ReliefDecision(null);
        if (!said.isObject()) throw wrong("");
        said.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) throw wrong("");
        });
        JsonNode amount = said.path("amountInFen");
        if (amount.isMissingNode() || amount.isNull()) return new ReliefDecision(null);
        if (!amount.isIntegralNumber() || !amount.canConvertToLong() || amount.asLong() <= 0)
            throw wrong("/amountInFen");
        return new ReliefDecision(amount.asLong());
    }

    /** @throws ProblemException 422 when nothing is said */
    long required() {
        if (amountInFen == null) throw wrong("/amountInFen");
        return amountInFen;
    }

    static ProblemException above(long mostInFen) {
        return ProblemException.invalid("/details/amountInFen", ReliefProblem.ABOVE_RULES)
                .with("mostInFen", mostInFen);
    }

    private static ProblemException wrong(String pointer) {
        return ProblemException.invalid("/details" + pointer, ReliefProblem.DETAILS_WRONG);
    }
}
