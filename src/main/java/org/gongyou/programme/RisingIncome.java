package org.gongyou.programme;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gongyou.household.Head;
import org.gongyou.household.Picture;

/**
 * Raises the income of a household step by step, to beyond the last line, and looks whether the aid ever rises with it. Besides
 * even steps it stands on, one fen below and one above every multiple of a parameter that lines are usually drawn at.
 */
final class RisingIncome {

    private static final int ASSESSMENTS = 6_000;
    private static final int LEAST_STEPS = 40;
    private static final int MOST_STEPS = 120;
    /** Twenty thousand yuan a head: beyond any line of hardship there is. */
    private static final long BEYOND = 2_000_000;
    /** In tenths: the lines of the rules are drawn at 1.0, 1.5, 2 and 3 times. */
    private static final List<Long> TIMES = List.of(10L, 15L, 20L, 30L);

    private static final long TENTHS = 10;

    private final CompiledRules ready;
    private final Caps caps;
    private final Circumstances said;

    RisingIncome(CompiledRules ready, Caps caps, Circumstances said) {
        this.ready = ready;
        this.caps = caps;
        this.said = said;
    }

    /** How many for each of so many examples, so that all together do not take for ever. */
    static int steps(int examples) {
        return Math.max(LEAST_STEPS, Math.min(MOST_STEPS, ASSESSMENTS / Math.max(1, examples)));
    }

    boolean raisesAid(Picture household, int steps) {
        Seen seen = new Seen(household);
        long heads = Math.max(1, seen.heads());
        long aid = aid(household);
        for (long income : incomes(seen, heads, steps)) {
            long next = aid(raised(household, income - seen.net()));
            if (next > aid) return true;
            aid = next;
        }
        return false;
    }

    /** Rising, from the household's own on. */
    private TreeSet<Long> incomes(Seen seen, long heads, int steps) {
        TreeSet<Long> incomes = new TreeSet<>();
        ready.rules().parameters().values().stream()
                .filter(parameter -> parameter <= BEYOND)
                .flatMapToLong(parameter -> TIMES.stream().mapToLong(times -> parameter * times / TENTHS))
                .flatMap(line -> LongStream.of(line, line * heads))
                .flatMap(line -> LongStream.rangeClosed(line - 1, line + 1))
                .forEach(incomes::add);
        long last = Math.max(BEYOND * heads, seen.net() + BEYOND);
        IntStream.rangeClosed(1, steps).forEach(step -> incomes.add(seen.net() + (last - seen.net()) * step / steps));
        incomes.removeIf(income -> income <= seen.net() || income > last);
        return incomes;
    }

    private long aid(Picture household) {
        return new Assessment(ready, caps, household, said).outcome().amountInFen();
    }

    /** Of the first who counts; gross and net alike. */
    private static Picture raised(Picture household, long by) {
        List<Head> heads = household.heads();
        int earner = IntStream.range(0, heads.size())
                .filter(i -> !heads.get(i).countedElsewhere())
                .findFirst()
                .orElse(-1);
        List<Head> raised = IntStream.range(0, heads.size())
                .mapToObj(i -> i == earner ? raised(heads.get(i), by) : heads.get(i))
                .toList();
        return new Picture(household.asOf(), raised, household.means(), household.spending(), household.missing());
    }

    private static Head raised(Head head, long by) {
        return new Head(
                head.key(),
                head.applicant(),
                head.relation(),
                head.age(),
                head.work(),
                head.netIncomeInFen() + by,
                head.grossIncomeInFen() + by,
                head.illness(),
                head.disabilityGrade(),
                head.schooling(),
                head.schoolKind(),
                head.countedElsewhere());
    }
}
