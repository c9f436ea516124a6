package org.gongyou.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.PaperKind;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What the rules come to, for people to read. */
@Schema(name = "ReliefOutcome")
public record OutcomeView(
        Verdict verdict,
        @Schema(description = "The verdict in words") String verdictText,

        @Schema(description = "EDGE for a near miss; absent for none") @Nullable
        String classCode,

        long amountInFen,

        @Schema(description = "With mostInFen between what and what it will be while figures are missing")
        long leastInFen,

        long mostInFen,
        List<LineView> arithmetic,

        @Schema(description = "Why not, and how far from it")
        List<UnmetView> unmet,

        List<PaperKind> papers,

        @Schema(description = "Pointers to figures of the household and to circumstances that count and are missing")
        List<String> missing) {

    /** @param text the value with its unit */
    @Schema(name = "ReliefArithmeticLine")
    public record LineView(
            String code,
            String name,
            Unit unit,
            long value,
            String text,

            @Schema(description = "As published; absent for a figure of the household") @Nullable
            String expression) {}

    @Schema(name = "ReliefUnmet")
    public record UnmetView(
            String code,
            String name,
            String why,
            @Nullable Long distance,
            @Nullable Unit unit) {}

    public OutcomeView {
        arithmetic = List.copyOf(arithmetic);
        unmet = List.copyOf(unmet);
        papers = List.copyOf(papers);
        missing = List.copyOf(missing);
    }

    public static OutcomeView of(Outcome outcome, Language language) {
        return new OutcomeView(
                outcome.verdict(),
                outcome.verdict().words().in(language),
                outcome.classCode(),
                outcome.amountInFen(),
                outcome.leastInFen(),
                outcome.mostInFen(),
                outcome.arithmetic().stream().map(line -> line(line, language)).toList(),
                outcome.unmet().stream().map(why -> unmet(why, language)).toList(),
                outcome.papers(),
                outcome.missing());
    }

    private static LineView line(Outcome.Line line, Language language) {
        return new LineView(
                line.code(),
                line.name().in(language),
                line.unit(),
                line.value(),
                line.unit().text(line.value(), language),
                line.expression().isEmpty() ? null : line.expression());
    }

    private static UnmetView unmet(Outcome.Unmet unmet, Language language) {
        return new UnmetView(
                unmet.code(), unmet.name().in(language), unmet.why().in(language), unmet.distance(), unmet.unit());
    }

    /** The verdict alone. */
    @Override
    public String toString() {
        return "OutcomeView[" + verdict + "]";
    }
}
