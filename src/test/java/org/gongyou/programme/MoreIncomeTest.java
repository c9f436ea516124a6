package org.gongyou.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyou.household.Head;
import org.gongyou.household.Illness;
import org.gongyou.household.Means;
import org.gongyou.household.Picture;
import org.gongyou.household.Relation;
import org.gongyou.household.SchoolKind;
import org.gongyou.household.Schooling;
import org.gongyou.household.Spending;
import org.gongyou.household.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of all demo programmes, on households made by chance from fixed seeds. */
class MoreIncomeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int HOUSEHOLDS = 150;
    private static final int RAISES = 8;

    static Stream<String> programmes() {
        return DemoRules.CODES.stream();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void moreIncomeNeverRaisesAid(String code) {
        ProgrammeDocument document = DemoRules.rules(code);
        CompiledRules ready = Compiler.published(document.rules(), document.papers());
        for (int seed = 0; seed < HOUSEHOLDS; seed++) {
            Random random = new Random(seed);
            Picture household = household(random);
            Circumstances said = said(document, random);
            long aid = Amount.MOST;
            for (int i = 0; i < RAISES; i++) {
                Outcome outcome = new Assessment(ready, document.caps(), household, said).outcome();
                assertThat(outcome.amountInFen()).as("%s, seed %d", code, seed).isBetween(0L, aid);
                aid = outcome.amountInFen();
                household = raised(household, random);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void everyHouseholdHasAnOutcomeAlsoTheGreatest(String code) {
        ProgrammeDocument document = DemoRules.rules(code);
        CompiledRules ready = Compiler.published(document.rules(), document.papers());
        long most = Variable.MOST_FEN;
        Picture greatest = new Picture(
                DAY,
                List.of(head(most, most, true, false), head(most, most, false, false)),
                new Means(1000, 1000, 1000, 1000, most, most),
                new Spending(most, most, most, most, most),
                Set.of());
        Circumstances said =
                new Circumstances(true, "DEEP", true, most, LocalDate.of(1900, 1, 1), answers(document, most));

        assertThat(new Assessment(ready, document.caps(), greatest, said)
                        .outcome()
                        .verdict())
                .isNotEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void whoIsCountedElsewhereIsNoHeadAndTheArithmeticSaysSo() {
        ProgrammeDocument document = DemoRules.rules("demo-living");
        CompiledRules ready = Compiler.published(document.rules(), document.papers());
        Head self = head(174_199, 174_199, true, false);
        Picture both = picture(List.of(self, head(0, 0, false, false)), 0);
        Picture alone = picture(List.of(self, head(0, 0, false, true)), 0);
        Picture earning = picture(List.of(self, head(900_000, 900_000, false, true)), 0);
        Circumstances nothing = new Circumstances(false, "", false, 0, null, Map.of());

        Outcome together = new Assessment(ready, document.caps(), both, nothing).outcome();
        Outcome counted = new Assessment(ready, document.caps(), alone, nothing).outcome();
        Outcome richer = new Assessment(ready, document.caps(), earning, nothing).outcome();

        assertThat(together.classCode()).isEqualTo("DEEP");
        assertThat(together.arithmetic()).noneMatch(line -> line.code().equals("headsElsewhere"));
        assertThat(counted.verdict()).isEqualTo(Verdict.NEAR_MISS);
        assertThat(counted.arithmetic())
                .anyMatch(line -> line.code().equals("headsElsewhere") && line.value() == 1)
                .anyMatch(line -> line.code().equals("netIncomePerHead") && line.value() == 174_199);
        assertThat(richer.verdict()).isEqualTo(Verdict.NOT_ENTITLED);
        assertThat(richer.arithmetic())
                .anyMatch(line -> line.code().equals("netIncomePerHead") && line.value() == 1_074_199);
    }

    @Test
    void onlyAFigureThatCountsIsMissing() {
        ProgrammeDocument document = DemoRules.rules("demo-living");
        CompiledRules ready = Compiler.published(document.rules(), document.papers());
        Picture other = new Picture(
                DAY,
                List.of(head(0, 0, true, false)),
                new Means(0, 0, 0, 0, 0, 0),
                new Spending(0, 0, 0, 0, 0),
                Set.of("/savings", "/vehicles"));
        Picture income = new Picture(
                other.asOf(), other.heads(), other.means(), other.spending(), Set.of("/members/0/income", "/savings"));
        Circumstances nothing = new Circumstances(false, "", false, 0, null, Map.of());

        assertThat(new Assessment(ready, document.caps(), other, nothing)
                        .outcome()
                        .verdict())
                .isEqualTo(Verdict.ENTITLED);
        Outcome incomplete = new Assessment(ready, document.caps(), income, nothing).outcome();
        assertThat(incomplete.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(incomplete.missing()).containsExactly("/members/0/income");
        assertThat(incomplete.mostInFen()).isEqualTo(500_000);
        assertThat(incomplete.leastInFen()).isZero();
    }

    private static Picture raised(Picture household, Random random) {
        int who = random.nextInt(household.heads().size());
        long by = random.nextLong(200_000) * (random.nextInt(6) == 0 ? 10 : 1);
        List<Head> heads = IntStream.range(0, household.heads().size())
                .mapToObj(i -> {
                    Head head = household.heads().get(i);
                    return i == who ? earning(head, head.netIncomeInFen() + by, head.grossIncomeInFen() + by) : head;
                })
                .toList();
        return new Picture(household.asOf(), heads, household.means(), household.spending(), household.missing());
    }

    private static Picture household(Random random) {
        List<Head> heads = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> {
                    long net = random.nextBoolean() ? 0 : random.nextLong(300_000);
                    Head head = earning(head(0, 0, i == 0, i > 0 && random.nextInt(8) == 0), net, net + net / 10);
                    return random.nextInt(3) == 0 ? ailing(head, random) : head;
                })
                .toList();
        return picture(heads, random.nextInt(4) == 0 ? random.nextLong(9_000_000) : 0);
    }

    private static Picture picture(List<Head> heads, long spending) {
        return new Picture(
                DAY,
                heads,
                new Means(1, 0, 0, 0, 0, 0),
                new Spending(spending, spending / 2, 0, spending, 0),
                Set.of());
    }

    private static Head head(long net, long gross, boolean applicant, boolean elsewhere) {
        return new Head(
                "",
                applicant,
                applicant ? Relation.SELF : Relation.CHILD,
                40,
                applicant ? Work.UNEMPLOYED : Work.NONE,
                net,
                gross,
                Illness.NONE,
                0,
                Schooling.NONE,
                SchoolKind.PUBLIC,
                elsewhere);
    }

    private static Head earning(Head head, long net, long gross) {
        return new Head(
                head.key(),
                head.applicant(),
                head.relation(),
                head.age(),
                head.work(),
                net,
                gross,
                head.illness(),
                head.disabilityGrade(),
                head.schooling(),
                head.schoolKind(),
                head.countedElsewhere());
    }

    private static Head ailing(Head head, Random random) {
        return new Head(
                head.key(),
                head.applicant(),
                head.relation(),
                head.age(),
                head.work(),
                head.netIncomeInFen(),
                head.grossIncomeInFen(),
                Illness.SERIOUS,
                random.nextInt(5),
                Schooling.values()[random.nextInt(Schooling.values().length)],
                SchoolKind.PUBLIC,
                head.countedElsewhere());
    }

    private static Circumstances said(ProgrammeDocument document, Random random) {
        String fileClass = List.of("", "DEEP", "EDGE").get(random.nextInt(3));
        return new Circumstances(
                random.nextBoolean(),
                fileClass,
                false,
                random.nextLong(5_000_000),
                DAY.minusDays(9),
                answers(document, 7));
    }

    private static Map<String, Object> answers(ProgrammeDocument document, long number) {
        Map<String, Object> answers = new java.util.HashMap<>();
        for (Question question : document.questions())
            answers.put(
                    question.code(),
                    question.type() == Question.Type.CHOICE
                            ? question.options().get(0).code()
                            : (Object) number);
        return answers;
    }
}
