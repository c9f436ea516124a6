package org.gongyou.relief;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import org.gongyou.payment.Manner;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says with a decision about money: how much, at most what rules give, and how it reaches the person.
 *
 * @param goods what is handed over; of goods alone
 */
record ReliefDecision(
        @Nullable Long amountInFen, Manner manner, @Nullable String goods) {

    private static final Set<String> KNOWN = Set.of("amountInFen", "manner", "goods");
    private static final int LONGEST = 200;

    /** @throws ProblemException 422 below {@code /details} */
    static ReliefDecision of(@Nullable JsonNode said) {
        if (said == null || said.isNull()) return new ReliefDecision(null, Manner.BANK, null);
        if (!said.isObject()) throw wrong("");
        said.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) throw wrong("");
        });
        Manner manner = manner(said.path("manner"));
        return new ReliefDecision(amount(said.path("amountInFen")), manner, goods(said.path("goods"), manner));
    }

    private static @Nullable Long amount(JsonNode amount) {
        if (amount.isMissingNode() || amount.isNull()) return null;
        if (!amount.isIntegralNumber() || !amount.canConvertToLong() || amount.asLong() <= 0)
            throw wrong("/amountInFen");
        return amount.asLong();
    }

    private static Manner manner(JsonNode manner) {
        if (manner.isMissingNode() || manner.isNull()) return Manner.BANK;
        return Arrays.stream(Manner.values())
                .filter(known -> known.name().equals(manner.asText()))
                .findFirst()
                .orElseThrow(() -> wrong("/manner"));
    }

    private static @Nullable String goods(JsonNode goods, Manner manner) {
        boolean named =
                goods.isTextual() && !goods.asText().isBlank() && goods.asText().length() <= LONGEST;
        if (named != (manner == Manner.GOODS)) throw wrong("/goods");
        return named ? goods.asText() : null;
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
