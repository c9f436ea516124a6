package org.gongyou.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gongyou.household.Head;
import org.gongyou.household.Illness;
import org.gongyou.household.Picture;
import org.gongyou.household.Relation;
import org.gongyou.household.SchoolKind;
import org.gongyou.household.Schooling;
import org.gongyou.household.Spending;
import org.gongyou.household.Work;

/**
 * Raises the income of a household from nothing to beyond the last line, and looks whether aid or verdict ever get better with it,
 * or with a first fen of the others': the household as it is, and smaller and larger ones. Besides even steps it stands on, one fen below and one above every number
 * at which the rules may turn, by the head and by the household, with and without what it spends. An example alone would prove
 * nothing: rules may rise where no example stands.
 */
final class RisingIncome {

    private static final int ASSESSMENTS = 60_000;
    private static final int LEAST = 400;
    private static final int MOST = 8_000;
    private static final int EVEN_STEPS = 60;
    /** Twenty thousand yuan a head: beyond any line of hardship there is. */
    private static final long BEYOND = 2_000_000;

    private static final int MOST_HEADS = 5;
    private static final int CHILD_AGE = 10;
    private static final int SPOUSE_AGE = 40;
    private static final long MONTHS = 12;

    private final CompiledRules ready;
    private final Caps caps;
    private final Circumstances said;
    private final Set<Long> turns;

    RisingIncome(CompiledRules ready, Caps caps, Circumstances said) {
        this.ready = ready;
        this.caps = caps;
        this.said = said;
        this.turns = Turns.of(ready.rules());
    }

    /** How many incomes for each household of so many examples, so that all together do not take for ever. */
    static int steps(int examples) {
        return Math.max(LEAST, Math.min(MOST, ASSESSMENTS / Math.max(1, 2 * examples * (MOST_HEADS + 2))));
    }

    boolean raisesAid(Picture household, int steps) {
        return sizes(household).stream().anyMatch(size -> rises(size, steps));
    }

    private boolean rises(Picture household, int steps) {
        List<Head> heads = household.heads();
        int earner = IntStream.range(0, heads.size())
                .filter(i -> !heads.get(i).countedElsewhere())
                .findFirst()
                .orElse(-1);
        if (earner < 0) return false;
        Outcome before = null;
        for (long income : incomes(household, steps)) {
            Outcome now = outcome(earning(household, earner, income, 0));
            if (before != null && isBetter(now, before)) return true;
            if (heads.size() > 1 && isBetter(outcome(earning(household, earner, income, 1)), now)) return true;
            before = now;
        }
        return false;
    }

    private Outcome outcome(Picture household) {
        return new Assessment(ready, caps, household, said).outcome();
    }

    /** Without figures there is no verdict to compare. */
    private static boolean isBetter(Outcome now, Outcome before) {
        if (now.verdict() == Verdict.INCOMPLETE || before.verdict() == Verdict.INCOMPLETE) return false;
        boolean becameEntitled = now.verdict() == Verdict.ENTITLED && before.verdict() != Verdict.ENTITLED;
        return becameEntitled || now.amountInFen() > before.amountInFen();
    }

    /** Rising from nothing on; when there are too many, the plainest turns are kept. */
    private TreeSet<Long> incomes(Picture household, int steps) {
        long heads = Math.max(1, new Seen(household).heads());
        Set<Long> near = new LinkedHashSet<>();
        for (long spent : offsets(household.spending()))
            for (long turn : turns) if (near.size() < steps) near(near, turn, heads, spent);
        long greatest = turns.isEmpty() ? 0 : Collections.max(turns);
        LongStream.of(BEYOND, greatest).forEach(end -> LongStream.rangeClosed(0, EVEN_STEPS)
                .forEach(i -> near.add(end * heads * i / EVEN_STEPS)));
        near.removeIf(income -> income < 0);
        near.add((greatest + BEYOND) * heads);
        return new TreeSet<>(near);
    }

    /** A head's share is rounded down, so that the last fen of a line is that of the whole household. */
    private static void near(Set<Long> near, long turn, long heads, long spent) {
        LongStream.of(turn, turn * heads, (turn + 1) * heads)
                .flatMap(line -> LongStream.rangeClosed(line - 1, line + 1))
                .forEach(income -> near.add(income + spent));
    }

    private static Set<Long> offsets(Spending spent) {
        List<Long> kinds = List.of(
                spent.illnessYearInFen(),
                spent.schoolingYearInFen(),
                spent.disabilityYearInFen(),
                spent.accidentYearInFen(),
                spent.necessaryYearInFen());
        Set<Long> offsets = new LinkedHashSet<>(List.of(0L));
        offsets.add(kinds.stream().mapToLong(Long::longValue).sum() / MONTHS);
        kinds.forEach(year -> offsets.add(year / MONTHS));
        return offsets;
    }

    /** As it is; with the applicant alone; with a spouse; and with one child more each, up to {@link #MOST_HEADS}. */
    private static List<Picture> sizes(Picture household) {
        List<Picture> sizes = new ArrayList<>(List.of(household));
        List<Head> heads = new ArrayList<>(
                household.heads().stream().filter(Head::applicant).toList());
        if (heads.isEmpty()) return sizes;
        sizes.add(of(household, List.of(heads.get(0), member(Relation.SPOUSE, SPOUSE_AGE))));
        for (int size = heads.size(); size <= MOST_HEADS; size++) {
            sizes.add(of(household, heads));
            heads.add(member(Relation.CHILD, CHILD_AGE));
        }
        return sizes;
    }

    private static Head member(Relation relation, int age) {
        return new Head(
                "", false, relation, age, Work.NONE, 0, 0, Illness.NONE, 0, Schooling.NONE, SchoolKind.PUBLIC, false);
    }

    /** All but what each of the others earns the first's who counts; gross and net as far apart as they were. */
    private static Picture earning(Picture household, int earner, long income, long others) {
        List<Head> heads = household.heads();
        Seen seen = new Seen(household);
        long apart = Math.max(0, seen.gross() - seen.net());
        return of(
                household,
                IntStream.range(0, heads.size())
                        .mapToObj(i -> i == earner
                                ? earning(heads.get(i), income, income + apart)
                                : earning(heads.get(i), others, others))
                        .toList());
    }

    private static Picture of(Picture household, List<Head> heads) {
        return new Picture(household.asOf(), heads, household.means(), household.spending(), household.missing());
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
}
