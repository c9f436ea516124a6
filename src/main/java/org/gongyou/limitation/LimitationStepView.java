package org.gongyou.limitation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** One step, for people. */
record LimitationStepView(
        String step,
        String name,
        Actor who,
        LimitationStep.State state,

        @Schema(
                description =
                        "Days from today to the last day: 1 the day before it, 0 on it; absent where none runs, or it is over")
        @Nullable
        Long daysLeft,

        @Nullable LocalDate lastDay,

        @Schema(description = "Of a step that becomes possible: from when on") @Nullable
        LocalDate firstDay,

        @Schema(description = "Until when an authority may extend its time") @Nullable
        LocalDate extendedLastDay,

        @Nullable From from,

        @Schema(description = "Any of these dates would say more")
        List<Coded> wanted,

        Length lengthOfTime,
        @Nullable Length extension,
        List<Source> articles,
        List<Coded> interruptedBy,
        List<Coded> suspendedBy,

        @Schema(description = "What happened and was counted")
        List<Happened> counted,

        @Schema(description = "Whether a holiday moved the day")
        boolean movedByHoliday,

        @Schema(description = "Whether it depends on holidays that are not announced yet")
        boolean estimated,

        String explanation) {

    record From(String date, String name, LocalDate day) {}

    record Coded(String code, String name) {}

    record Length(int amount, LengthOfTime.Unit unit, String words) {

        static @Nullable Length of(@Nullable LengthOfTime length, Language language) {
            return length == null ? null : some(length, language);
        }

        static Length some(LengthOfTime length, Language language) {
            return new Length(length.amount(), length.unit(), length.words().in(language));
        }
    }

    record Source(
            String law,
            String number,
            String text,

            @Schema(description = "Whether number and text were compared with a text of the law")
            boolean verified) {}

    record Happened(Cause cause, LocalDate from, @Nullable LocalDate until) {}

    static LimitationStepView of(LimitationStep step, LocalDate on, Language language) {
        LimitationStep.Basis basis = step.basis();
        boolean opens = step.lastDay() == null;
        return new LimitationStepView(
                step.step(),
                step.name().in(language),
                step.who(),
                step.state(),
                step.daysLeft(on),
                step.lastDay(),
                opens ? step.day() : null,
                step.extendedDay(),
                from(step, language),
                basis.wanted().stream()
                        .map(date -> coded(date.field(), date.words(), language))
                        .toList(),
                Length.some(basis.length(), language),
                Length.of(basis.extension(), language),
                sources(basis.articles(), language),
                causes(basis.interruptedBy(), language),
                causes(basis.suspendedBy(), language),
                basis.counted().stream()
                        .map(event -> new Happened(event.cause(), event.from(), event.until()))
                        .toList(),
                basis.moved(),
                basis.estimated(),
                basis.explanation().in(language));
    }

    private static @Nullable From from(LimitationStep step, Language language) {
        LimitationDate date = step.fromDate();
        LocalDate day = step.from();
        return date == null || day == null
                ? null
                : new From(date.field(), date.words().in(language), day);
    }

    private static List<Source> sources(List<Article> articles, Language language) {
        return articles.stream()
                .map(article -> new Source(
                        article.law().in(language),
                        article.number(),
                        article.text().in(language),
                        article.verified()))
                .toList();
    }

    private static List<Coded> causes(List<Cause> causes, Language language) {
        return causes.stream()
                .map(cause -> coded(cause.name(), cause.words(), language))
                .toList();
    }

    private static Coded coded(String code, Words words, Language language) {
        return new Coded(code, words.in(language));
    }
}
