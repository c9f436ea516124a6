package org.gongyou.proceeding;

import java.util.Arrays;
import java.util.List;
import org.gongyou.limitation.LengthOfTime;
import org.gongyou.limitation.StepCode;
import org.gongyou.platform.language.Words;

/**
 * Steps of mediation, arbitration and court, in the order in which they come. What has a {@link Term} is expected until the last
 * day of it once the step it runs from has happened. Article numbers of terms that {@code limitation} has no rule for were not
 * compared with a text.
 */
enum ProceedingStep {
    MEDIATION_ASKED(Stage.MEDIATION, "申请调解", "Mediation asked for"),
    MEDIATION_ENDED(Stage.MEDIATION, "调解结束", "Mediation ended"),
    ARBITRATION_FILED(Stage.ARBITRATION, "提交仲裁申请", "Arbitration applied for"),
    ARBITRATION_ACCEPTED(Stage.ARBITRATION, "仲裁受理", "Arbitration accepted"),
    ARBITRATION_COPY_SERVED(Stage.ARBITRATION, "申请书副本送达对方", "Copy served on the other side"),
    ARBITRATION_ANSWERED(Stage.ARBITRATION, "对方提交答辩", "The other side answered"),
    ARBITRATION_EXTENDED(Stage.ARBITRATION, "仲裁延期", "Arbitration extended"),
    ARBITRATION_HEARD(Stage.ARBITRATION, "仲裁开庭", "Arbitration heard"),
    AWARD(Stage.ARBITRATION, "作出裁决", "Award made"),
    AWARD_SERVED(Stage.ARBITRATION, "收到裁决书", "Award served"),
    SUED(Stage.FIRST_INSTANCE, "起诉", "Sued"),
    SUIT_ACCEPTED(Stage.FIRST_INSTANCE, "法院立案", "Suit accepted"),
    FIRST_HEARING(Stage.FIRST_INSTANCE, "一审开庭", "First hearing"),
    FIRST_JUDGMENT(Stage.FIRST_INSTANCE, "一审判决", "Judgment of first instance"),
    RULING_SERVED(Stage.FIRST_INSTANCE, "收到一审裁定书", "Ruling served"),
    JUDGMENT_SERVED(Stage.FIRST_INSTANCE, "收到一审判决书", "Judgment served"),
    APPEALED(Stage.SECOND_INSTANCE, "上诉", "Appealed"),
    FINAL_JUDGMENT(Stage.SECOND_INSTANCE, "二审判决", "Final judgment"),
    EFFECTIVE(Stage.ENFORCEMENT, "文书生效且履行期届满", "In force, and the time to pay is over"),
    ENFORCEMENT_FILED(Stage.ENFORCEMENT, "申请强制执行", "Enforcement applied for"),
    ENFORCED(Stage.ENFORCEMENT, "执行完毕", "Enforced");

    /**
     * Until when a step is expected.
     *
     * @param from from whose day it runs
     * @param given which has to have happened too; the same as {@code from} where nothing else has
     * @param rule of {@code limitation}; empty where that has none
     * @param extended whether with the extension of the rule
     * @param length where there is no rule
     */
    record Term(
            ProceedingStep from, ProceedingStep given, String rule, boolean extended, LengthOfTime length, Words law) {

        private static final LengthOfTime BY_RULE = LengthOfTime.days(1);

        static Term byRule(ProceedingStep from, String rule, Words law) {
            return new Term(from, from, rule, false, BY_RULE, law);
        }

        Term once(ProceedingStep happened) {
            return new Term(from, happened, rule, true, length, law);
        }

        static Term of(ProceedingStep from, LengthOfTime length, Words law) {
            return new Term(from, from, "", false, length, law);
        }
    }

    private final Stage stage;
    private final Words title;

    ProceedingStep(Stage stage, String zh, String en) {
        this.stage = stage;
        this.title = new Words(zh, en);
    }

    Stage stage() {
        return stage;
    }

    Words title() {
        return title;
    }

    /** Of several the last counts whose conditions are met. */
    List<Term> terms() {
        return Terms.of(this);
    }

    static List<ProceedingStep> inOrder() {
        return Arrays.asList(values());
    }

    /** Kept apart: constants cannot name those that come after them. */
    private static final class Terms {

        private static final Words MEDIATION = law("劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", 14);
        private static final Words ACCEPTANCE = law("劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", 29);
        private static final Words ANSWER = law("劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", 30);
        private static final Words AWARDS = law("劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", 43);
        private static final Words SUIT = law("劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", 50);
        private static final Words FILING = law("民事诉讼法", "Civil Procedure Law", 126);
        private static final Words FIRST = law("民事诉讼法", "Civil Procedure Law", 152);
        private static final Words APPEAL = law("民事诉讼法", "Civil Procedure Law", 171);
        private static final Words SECOND = law("民事诉讼法", "Civil Procedure Law", 183);
        private static final Words ENFORCING = law("民事诉讼法", "Civil Procedure Law", 250);
        private static final Words HALF_A_YEAR = law("民事诉讼法", "Civil Procedure Law", 237);

        static List<Term> of(ProceedingStep step) {
            return switch (step) {
                case MEDIATION_ENDED -> List.of(Term.of(MEDIATION_ASKED, LengthOfTime.days(15), MEDIATION));
                case ARBITRATION_ACCEPTED ->
                    List.of(Term.byRule(ARBITRATION_FILED, StepCode.ARBITRATION_ACCEPTANCE, ACCEPTANCE));
                case ARBITRATION_COPY_SERVED ->
                    List.of(Term.byRule(ARBITRATION_ACCEPTED, StepCode.ARBITRATION_ACCEPTANCE, ANSWER));
                case ARBITRATION_ANSWERED ->
                    List.of(Term.byRule(ARBITRATION_COPY_SERVED, StepCode.ARBITRATION_ANSWER, ANSWER));
                case AWARD -> {
                    Term award = Term.byRule(ARBITRATION_ACCEPTED, StepCode.ARBITRATION_AWARD, AWARDS);
                    yield List.of(award, award.once(ARBITRATION_EXTENDED));
                }
                case SUED -> List.of(Term.byRule(AWARD_SERVED, StepCode.SUIT_AFTER_AWARD, SUIT));
                case SUIT_ACCEPTED -> List.of(Term.of(SUED, LengthOfTime.days(7), FILING));
                case FIRST_JUDGMENT -> List.of(Term.of(SUIT_ACCEPTED, LengthOfTime.months(6), FIRST));
                case APPEALED ->
                    List.of(
                            Term.byRule(JUDGMENT_SERVED, StepCode.APPEAL_AGAINST_JUDGMENT, APPEAL),
                            Term.byRule(RULING_SERVED, StepCode.APPEAL_AGAINST_RULING, APPEAL));
                case FINAL_JUDGMENT -> List.of(Term.of(APPEALED, LengthOfTime.months(3), SECOND));
                case ENFORCEMENT_FILED -> List.of(Term.byRule(EFFECTIVE, StepCode.ENFORCEMENT, ENFORCING));
                case ENFORCED -> List.of(Term.of(ENFORCEMENT_FILED, LengthOfTime.months(6), HALF_A_YEAR));
                default -> List.of();
            };
        }

        private static Words law(String zh, String en, int article) {
            return new Words("《" + zh + "》第" + article + "条", en + ", art. " + article);
        }
    }
}
