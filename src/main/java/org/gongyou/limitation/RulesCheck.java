package org.gongyou.limitation;

import static org.gongyou.limitation.LimitationProblem.ARBITRATION_TOO_SHORT;
import static org.gongyou.limitation.LimitationProblem.ARTICLE_REPEATED;
import static org.gongyou.limitation.LimitationProblem.ARTICLE_UNKNOWN;
import static org.gongyou.limitation.LimitationProblem.BREAKS_CONTRADICT;
import static org.gongyou.limitation.LimitationProblem.RULE_REPEATED;
import static org.gongyou.limitation.LimitationProblem.STEP_MISSING;
import static org.gongyou.platform.problem.RequestProblem.LENGTH;
import static org.gongyou.platform.problem.RequestProblem.REQUIRED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What has to be right in an edition besides its form, all of it looked at before anything is said. */
final class RulesCheck {

    private static final int LONGEST_TEXT = 1000;

    /** The program asks for these by name. */
    private static final List<String> NEEDED = List.of(
            StepCode.ARBITRATION,
            StepCode.ARBITRATION_ACCEPTANCE,
            StepCode.ARBITRATION_ANSWER,
            StepCode.ARBITRATION_AWARD,
            StepCode.SUIT_AFTER_REFUSAL,
            StepCode.SUIT_AFTER_AWARD,
            StepCode.SUIT_AFTER_FINAL_AWARD,
            StepCode.APPEAL_AGAINST_JUDGMENT,
            StepCode.APPEAL_AGAINST_RULING,
            StepCode.ENFORCEMENT);

    private final List<FieldError> errors = new ArrayList<>();
    private final RulesPublication publication;

    RulesCheck(RulesPublication publication) {
        this.publication = publication;
    }

    /** @throws ProblemException 422 that names every field that is wrong */
    void orReject() {
        Set<String> articles = articles();
        rules(articles);
        for (String step : NEEDED)
            if (publication.rules().stream().noneMatch(rule -> rule.step().equals(step))) wrong("/rules", STEP_MISSING);
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
    }

    private Set<String> articles() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < publication.articles().size(); i++) {
            Article article = publication.articles().get(i);
            String pointer = "/articles/" + i;
            if (!keys.add(article.key())) wrong(pointer + "/key", ARTICLE_REPEATED);
            words(pointer + "/law", article.law());
            words(pointer + "/text", article.text());
        }
        return keys;
    }

    private void rules(Set<String> articles) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < publication.rules().size(); i++) {
            LimitationRule rule = publication.rules().get(i);
            String pointer = "/rules/" + i;
            words(pointer + "/name", rule.name());
            words(pointer + "/explanation", rule.explanation());
            for (DisputeKind dispute : rule.disputes())
                if (!known.add(rule.step() + dispute)) wrong(pointer + "/disputes", RULE_REPEATED);
            for (int j = 0; j < rule.articles().size(); j++)
                if (!articles.contains(rule.articles().get(j))) wrong(pointer + "/articles/" + j, ARTICLE_UNKNOWN);
            breaks(pointer + "/breaks", rule.breaks());
            if (rule.step().equals(StepCode.ARBITRATION) && isTooShort(rule.length()))
                wrong(pointer + "/length", ARBITRATION_TOO_SHORT);
        }
    }

    private void breaks(String pointer, LimitationRule.Breaks breaks) {
        boolean both = breaks.interruptedBy().stream().anyMatch(breaks.suspendedBy()::contains);
        boolean none = breaks.suspension() == Suspension.NONE;
        if (both || none != breaks.suspendedBy().isEmpty()) wrong(pointer, BREAKS_CONTRADICT);
    }

    /** The sixty days of the old Labour Law still go round; since 2008 it has been a year. */
    private static boolean isTooShort(LengthOfTime length) {
        LocalDate anyDay = LocalDate.of(2025, 1, 1);
        return length.after(anyDay, day -> true).isBefore(anyDay.plusYears(1));
    }

    private void words(String pointer, Words words) {
        text(pointer + "/zh", words.zh());
        text(pointer + "/en", words.en());
    }

    private void text(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) wrong(pointer, REQUIRED);
        else if (text.length() > LONGEST_TEXT) wrong(pointer, LENGTH);
    }

    private void wrong(String pointer, ProblemType what) {
        errors.add(new FieldError(pointer, what));
    }
}
