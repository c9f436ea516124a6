package org.gongyou.legalaid;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a city or district wants of requests, where that differs from the rest.
 *
 * @param limits by state
 * @param meansTest null, and so it is by default: aid for whoever needs it
 */
@Schema(name = "LegalAidRules")
record AidRules(
        @Schema(description = "By state: SUBMITTED, ASSIGNING, CLOSING, TRANSFERRING, PAPERS, MORE_INFORMATION")
        @NotNull
        @Size(max = 10)
        Map<
                        @Pattern(regexp = "SUBMITTED|ASSIGNING|CLOSING|TRANSFERRING|PAPERS|MORE_INFORMATION") String,
                        @NotNull @Valid Limit>
                limits,

        @Schema(description = "A request with fewer days left than this is urgent")
        @JsonProperty(required = true)
        @Min(1)
        @Max(365)
        int urgentDaysLeft,

        @Schema(description = "Waived for the wages of migrants and for injuries") @Valid @Nullable
        MeansTest meansTest) {

    /** Working days, for a request and for an urgent one. */
    @Schema(name = "LegalAidLimit")
    record Limit(
            @Min(1) @Max(60) int days,

            @Schema(description = "No more than the others") @Min(1) @Max(60)
            int urgentDays) {}

    @Schema(name = "LegalAidMeansTest")
    record MeansTest(
            @Schema(description = "Whose household has more than this a month for each head is not in hardship")
            @Min(1)
            @Max(10_000_000)
            long incomePerHeadInFen) {

        boolean isPassedBy(Means means) {
            return means.perHead() <= incomePerHeadInFen;
        }
    }

    /** Whoever hurries never waits longer than others. @throws ProblemException 422 that names the limits */
    void requireSound(String pointer) {
        List<FieldError> slower = limits.entrySet().stream()
                .filter(limit ->
                        limit.getValue().urgentDays() > limit.getValue().days())
                .map(limit ->
                        new FieldError(pointer + "/limits/" + limit.getKey() + "/urgentDays", AidProblem.URGENT_SLOWER))
                .toList();
        if (!slower.isEmpty()) throw ProblemException.invalid(slower);
    }

    AidRules {
        limits = limits == null ? Map.of() : Map.copyOf(new TreeMap<>(limits));
    }

    /**
     * Without rules of a city's own. Seven days to decide and three to find a lawyer are the law's for public legal aid
     * (法律援助法 art. 43); the limits themselves stand in the graph.
     */
    static final AidRules STANDARD = new AidRules(Map.of(), 30, null);
}
