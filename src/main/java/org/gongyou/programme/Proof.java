package org.gongyou.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongyou.household.Households;
import org.gongyou.household.Picture;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.Example.Expectation;
import org.jspecify.annotations.Nullable;

/**
 * What a version has to stand before anybody is held against it: its expressions can be evaluated for every household, they give
 * what its own examples expect, each class and each verdict has one, and on none of them more income gives more aid.
 */
final class Proof {

    /** Of an example that the rules contradict. */
    record Contradiction(int example, Expectation expected, Expectation got) {}

    /** Where in an expression. */
    record Place(String pointer, int column) {}

    private final ProgrammeDocument document;
    private final Households households;
    private final LocalDate day;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    private Proof(ProgrammeDocument document, Households households, LocalDate day) {
        this.document = document;
        this.households = households;
        this.day = day;
    }

    /**
     * Takes up to seconds, so never on a thread that others wait for.
     *
     * @throws ProblemException 422 with all that is wrong
     */
    static CompiledRules require(ProgrammeDocument document, Households households, LocalDate day) {
        Proof proof = new Proof(document, households, day);
        CompiledRules ready = compiled(document);
        proof.steps();
        proof.examples(ready);
        if (!proof.faults.isEmpty()) throw problem(proof.faults).with("contradictions", proof.contradictions);
        return ready;
    }

    /** @throws ProblemException 422 with each expression that cannot be */
    static CompiledRules compiled(ProgrammeDocument document) {
        Compiler.Result result = Compiler.compile(document.rules(), document.papers());
        CompiledRules ready = result.rules();
        if (ready == null) throw problem(result.faults());
        return ready;
    }

    private static ProblemException problem(List<Fault> faults) {
        List<FieldError> errors = faults.stream().map(Fault::error).toList();
        List<Place> places = faults.stream()
                .filter(fault -> fault.column() > 0)
                .map(fault -> new Place(fault.pointer(), fault.column()))
                .toList();
        return ProblemException.invalid(errors).with("places", places);
    }

    /** Steps that contradict themselves. */
    private void steps() {
        Steps steps = document.steps();
        Season season = steps.season();
        if (season != null && season.until().isBefore(season.from()))
            faults.add(new Fault("/steps/season/until", ProgrammeProblem.DATES_REVERSED));
        if (steps.notice() && steps.noticeWorkingDays() == 0)
            faults.add(new Fault("/steps/noticeWorkingDays", ProgrammeProblem.NOTICE_WITHOUT_DAYS));
        long most = document.caps().timeInFen();
        if (most > 0 && steps.urgentUpToInFen() > most)
            faults.add(new Fault("/steps/urgentUpToInFen", ProgrammeProblem.FIRST_ABOVE_CAP));
        if (steps.civilAffairs() && !steps.authority())
            faults.add(new Fault("/steps/authority", ProgrammeProblem.CHECK_WITHOUT_AUTHORITY));
    }

    private void examples(CompiledRules ready) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        Set<@Nullable String> classes = new HashSet<>();
        for (int i = 0; i < document.examples().size(); i++) {
            Example example = document.examples().get(i);
            verdicts.add(example.expect().verdict());
            if (example.expect().verdict() == Verdict.ENTITLED)
                classes.add(example.expect().classCode());
            example(ready, i, example);
        }
        require(verdicts.contains(Verdict.ENTITLED) && verdicts.contains(Verdict.NOT_ENTITLED), "/examples");
        if (ready.nearMiss() != null) require(verdicts.contains(Verdict.NEAR_MISS), "/nearMiss");
        for (int i = 0; i < document.classes().size(); i++)
            require(classes.contains(document.classes().get(i).code()), "/classes/" + i);
    }

    private void require(boolean shown, String place) {
        if (!shown) faults.add(new Fault(place, ProgrammeProblem.EXAMPLE_MISSING));
    }

    private void example(CompiledRules ready, int i, Example example) {
        String place = "/examples/" + i;
        Picture household = picture(example, place);
        Circumstances said = example.said();
        Answers.require(document.questions(), said.answers(), place + "/circumstances/answers/");
        Outcome outcome = new Assessment(ready, document.caps(), household, said).outcome();
        if (!example.expect().isMetBy(outcome)) {
            faults.add(new Fault(place + "/expect", ProgrammeProblem.EXAMPLE_CONTRADICTED));
            contradictions.add(new Contradiction(i, example.expect(), Expectation.of(outcome)));
        }
        int steps = RisingIncome.steps(document.examples().size());
        if (new RisingIncome(ready, document.caps(), said).raisesAid(household, steps))
            faults.add(new Fault(place + "/household", ProgrammeProblem.INCOME_RAISES_AID));
    }

    private Picture picture(Example example, String place) {
        try {
            return households.pictureOf(example.household(), day);
        } catch (ProblemException wrong) {
            throw wrong.under(place + "/household");
        }
    }

    /** What a draft gives; nothing of it has to be proven. */
    static Outcome trial(ProgrammeDocument document, Picture household, Circumstances said) {
        Answers.require(document.questions(), said.answers(), "/circumstances/answers/");
        return new Assessment(compiled(document), document.caps(), household, said).outcome();
    }
}
