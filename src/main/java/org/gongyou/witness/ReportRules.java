package org.gongyou.witness;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When what people say is believed. Nothing here knows what they speak of: some words contradict what is stated, others
 * support it.
 */
public final class ReportRules {

    /** Between high houses satellites err by tens of metres, and a door may lie deep in a yard. */
    public static final double SURE_METRES = 200;
    /** From farther away nobody has seen the door: half an hour's walk. */
    public static final double FAR_METRES = 2_000;

    /** A locked door is news of today; yesterday's may have been opened. */
    public static final Duration DOUBT_WINDOW = Duration.ofHours(24);
    /** One may be early and two be friends; with three in a day nobody should come in vain. */
    public static final int DOUBTERS = 3;
    /** Three on the spot, one of them perhaps some way off; and one who found it open needs one more against. */
    public static final double DOUBT_LEAD = 2.5;

    /** To come in vain is worse than to be warned without need: trust takes two, at least one of them surely on the spot. */
    public static final int BELIEVERS = 2;

    public static final double BELIEF = 1.5;

    /** What is stated wrongly is so for weeks, and few people come to say it. */
    public static final Duration MENDING_WINDOW = Duration.ofDays(30);

    public static final int MENDERS = 2;

    /** Sums of rounded weights. */
    private static final double ROUNDING = 1e-9;

    private static final double HUNDREDTHS = 100;

    private ReportRules() {}

    /** @param metres from where it was said; null where that is not known, and so believed */
    public static double weight(@Nullable Double metres) {
        if (metres == null || metres <= SURE_METRES) return 1;
        if (metres >= FAR_METRES) return 0;
        return Math.round((FAR_METRES - metres) / (FAR_METRES - SURE_METRES) * HUNDREDTHS) / HUNDREDTHS;
    }

    /** @param said in the order of time */
    public static boolean isDoubtful(List<Word> said, Instant now) {
        Instant since = now.minus(DOUBT_WINDOW);
        return contradicts(latest(
                reporters(said.stream().filter(word -> word.at().isAfter(since)).toList())));
    }

    /**
     * Whether so many found it as stated after the last that contradicted.
     *
     * @param said in the order of time, since somewhat before the doubt began; time alone ends no doubt
     */
    public static boolean isBelieved(List<Word> said) {
        List<List<Word>> reporters = reporters(said);
        Instant last = reporters.stream()
                .flatMap(List::stream)
                .filter(Word::against)
                .map(Word::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        List<Word> since = latest(reporters).stream()
                .filter(word -> !word.against() && word.at().isAfter(last))
                .toList();
        return since.size() >= BELIEVERS && sum(since) >= BELIEF - ROUNDING;
    }

    /** Whether, of those who contradicted, enough say otherwise now that the rest would have raised no doubt. */
    public static boolean isTakenBack(List<Word> said) {
        List<List<Word>> doubters = reporters(said).stream()
                .filter(words -> words.stream().anyMatch(Word::against))
                .toList();
        List<Word> now = latest(doubters);
        return now.stream().anyMatch(word -> !word.against()) && !contradicts(now);
    }

    /** Whether several say the same. */
    public static boolean isAgreed(List<Word> said) {
        return reporters(said).size() >= MENDERS;
    }

    /**
     * Since when it is doubtful once something was said about it; null when it is not, or not any more.
     *
     * @param before since when it was; null when it was not
     * @param said in the order of time, of the last {@link #MENDING_WINDOW}, what was just said included
     */
    public static @Nullable Instant doubtAfter(@Nullable Instant before, List<Word> said, Instant now) {
        if (before == null) return isDoubtful(said, now) ? now : null;
        List<Word> since = sinceDoubt(before, said);
        return isBelieved(since) || isTakenBack(since) ? null : before;
    }

    /** What was said since somewhat before the doubt began. */
    public static List<Word> sinceDoubt(Instant before, List<Word> said) {
        Instant since = before.minus(DOUBT_WINDOW);
        return said.stream().filter(word -> word.at().isAfter(since)).toList();
    }

    private static boolean contradicts(List<Word> latest) {
        List<Word> against = latest.stream().filter(Word::against).toList();
        List<Word> support = latest.stream().filter(word -> !word.against()).toList();
        return against.size() >= DOUBTERS && sum(against) - sum(support) >= DOUBT_LEAD - ROUNDING;
    }

    private static List<List<Word>> reporters(List<Word> said) {
        return Reporters.independent(said, Word::by, Word::at);
    }

    private static List<Word> latest(List<List<Word>> reporters) {
        return reporters.stream().map(words -> words.get(words.size() - 1)).toList();
    }

    private static double sum(List<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }
}
