package org.gongyou.platform.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.util.BitSet;
import java.util.List;
import org.gongyou.platform.hours.HoursRule.Joint;
import org.gongyou.platform.hours.HoursRule.Meaning;
import org.jspecify.annotations.Nullable;

/** From what was parsed to what can be asked; refuses what could not be kept to. */
final class HoursCompiler {

    private HoursCompiler() {}

    static List<HoursRule> compile(List<Rule> rules) {
        return rules.stream().map(HoursCompiler::compile).toList();
    }

    private static HoursRule compile(Rule rule) {
        List<TimeSpan> times = given(rule.getTimes());
        Joint joint = rule.isFallBack() ? Joint.FALLS_BACK : rule.isAdditive() ? Joint.ADDS : Joint.REPLACES;
        return new HoursRule(
                DaysCompiler.compile(rule), minutes(times), times.isEmpty(), meaning(rule.getModifier()), joint);
    }

    private static Meaning meaning(@Nullable RuleModifier modifier) {
        if (modifier == null) return Meaning.OPEN;
        // A comment that stands alone says neither open nor closed.
        if (modifier.getModifier() == null) return Meaning.UNKNOWN;
        return switch (modifier.getModifier()) {
            case OPEN -> Meaning.OPEN;
            case CLOSED, OFF -> Meaning.OFF;
            case UNKNOWN -> Meaning.UNKNOWN;
        };
    }

    private static BitSet minutes(List<TimeSpan> times) {
        BitSet minutes = new BitSet(2 * DayPlan.DAY);
        if (times.isEmpty()) minutes.set(0, DayPlan.DAY);
        for (TimeSpan span : times) {
            if (span.getStartEvent() != null || span.getEndEvent() != null) throw new HoursException(HoursProblem.SUN);
            if (span.getInterval() != 0) throw new HoursException(HoursProblem.INTERVAL);
            if (span.getEnd() == TimeSpan.UNDEFINED_TIME) throw new HoursException(HoursProblem.OPEN_END);
            int from = span.getStart();
            int to = span.getEnd() > from ? span.getEnd() : span.getEnd() + DayPlan.DAY;
            minutes.set(from, to);
        }
        return minutes;
    }

    /** The parser leaves out what was not written. */
    static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
