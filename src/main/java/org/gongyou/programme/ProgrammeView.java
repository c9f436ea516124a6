package org.gongyou.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.PaperKind;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** A programme for whoever thinks of applying: who, how much, which papers, until when. */
@Schema(name = "ReliefProgramme")
record ProgrammeView(
        UUID id,
        String code,
        int version,
        UUID unionId,
        String union,
        Kind kind,
        String kindName,
        String name,
        @Nullable String summary,
        LocalDate effectiveFrom,
        @Nullable LocalDate until,

        @Schema(description = "When one applies, and for how many there is something; absent for at any time") @Nullable
        Season season,

        @Schema(description = "What must hold") List<String> who,
        @Schema(description = "What keeps a household out") List<String> notFor,
        List<Choice> classes,
        List<String> howMuch,
        List<String> limits,
        List<PaperView> papers,
        List<String> steps,

        @Schema(description = "What two people may pay first in an emergency; 0 for nothing")
        long urgentUpToInFen,

        @Schema(description = "What it asks beside the household")
        List<QuestionView> questions,

        @Schema(description = "To the letter; of one programme alone") @Nullable
        Rules rules) {

    @Schema(name = "ReliefProgrammeClass")
    record Choice(String code, String name) {}

    /** @param needed by everybody; otherwise by some */
    @Schema(name = "ReliefProgrammePaper")
    record PaperView(PaperKind kind, String name, boolean needed, int lifeInDays) {}

    @Schema(name = "ReliefProgrammeQuestion")
    record QuestionView(String code, Question.Type type, String name, List<Choice> options) {}

    static ProgrammeView of(Programme programme, @Nullable Words summary, String union, Language language) {
        Rules rules = programme.rules();
        return new ProgrammeView(
                programme.id(),
                programme.code(),
                programme.version(),
                programme.union(),
                union,
                programme.kind(),
                programme.kind().words().in(language),
                programme.name().in(language),
                summary == null ? null : summary.in(language),
                programme.from(),
                programme.until(),
                programme.steps().season(),
                rules.conditions().stream()
                        .map(each -> in(each.name(), language))
                        .toList(),
                rules.exclusions().stream()
                        .map(each -> in(each.name(), language))
                        .toList(),
                rules.classes().stream()
                        .map(each -> new Choice(each.code(), in(each.name(), language)))
                        .toList(),
                PlainWords.howMuch(programme, language),
                PlainWords.limits(programme.caps(), language),
                programme.papers().stream().map(each -> paper(each, language)).toList(),
                PlainWords.steps(programme.steps(), language),
                programme.steps().urgentUpToInFen(),
                rules.questions().stream().map(each -> question(each, language)).toList(),
                null);
    }

    ProgrammeView with(Rules toTheLetter) {
        return new ProgrammeView(
                id,
                code,
                version,
                unionId,
                union,
                kind,
                kindName,
                name,
                summary,
                effectiveFrom,
                until,
                season,
                who,
                notFor,
                classes,
                howMuch,
                limits,
                papers,
                steps,
                urgentUpToInFen,
                questions,
                toTheLetter);
    }

    private static PaperView paper(PaperNeed need, Language language) {
        return new PaperView(need.kind(), need.kind().words().in(language), need.needed(), need.lifeInDays());
    }

    private static QuestionView question(Question question, Language language) {
        return new QuestionView(
                question.code(),
                question.type(),
                in(question.name(), language),
                question.options().stream()
                        .map(option -> new Choice(option.code(), in(option.name(), language)))
                        .toList());
    }

    private static String in(Named name, Language language) {
        return name.words().in(language);
    }
}
