package org.gongyou.platform.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.Util;
import java.util.ArrayList;
import java.util.List;

/** Reads opening hours as people type them into lists, and writes them in one way. */
public final class HoursText {

    private static final String ALWAYS = "24/7";

    private HoursText() {}

    /**
     * The same hours in {@code opening_hours} syntax, always written alike.
     *
     * @throws HoursException when they are not understood, or say what cannot be kept to
     */
    public static String canonical(String typed) {
        // What stands in quotation marks is a comment and may be in any language.
        String text = typed.indexOf('"') >= 0 ? typed.strip() : plain(typed);
        if (text.length() > OpeningHours.LONGEST) throw new HoursException(HoursProblem.TOO_LONG);
        String canonical = Util.rulesToOpeningHoursString(joined(OpeningHours.rules(text)));
        String hours = canonical.matches("(Mo-Su )?00:00-24:00") ? ALWAYS : canonical;
        return OpeningHours.parse(hours).text();
    }

    private static String plain(String typed) {
        String folded = Typed.fold(typed);
        if (folded.length() > 4 * OpeningHours.LONGEST) throw new HoursException(HoursProblem.TOO_LONG);
        return folded.codePoints().anyMatch(Character::isIdeographic) ? ChineseHours.translate(folded) : folded;
    }

    /**
     * {@code Mo-Fr 08:30-11:00; 13:30-17:00} means for whoever types it two spans of the same days. To the letter the second
     * rule would speak of every day and replace the first.
     */
    private static List<Rule> joined(List<Rule> rules) {
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : rules) {
            HoursCompiler.given(rule.getTimes()).forEach(HoursText::untilMidnight);
            Rule before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isOnlyTimes(rule) && hasTimes(before)) {
                List<TimeSpan> times = new ArrayList<>(before.getTimes());
                times.addAll(rule.getTimes());
                before.setTimes(times);
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }

    /** Forms that know no 24:00 write 23:59. */
    private static void untilMidnight(TimeSpan span) {
        if (span.getEnd() == DayPlan.DAY - 1) span.setEnd(DayPlan.DAY);
    }

    private static boolean isOnlyTimes(Rule rule) {
        Rule rest = rule.copy();
        rest.setTimes(null);
        return hasTimes(rule) && !rule.isAdditive() && !rule.isFallBack() && rest.isEmpty();
    }

    private static boolean hasTimes(Rule rule) {
        boolean opens = rule.getModifier() == null || rule.getModifier().getModifier() == Modifier.OPEN;
        return opens && rule.getTimes() != null && !rule.getTimes().isEmpty();
    }
}
