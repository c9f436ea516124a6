package org.gongyou.platform.hours;

import static org.gongyou.platform.hours.HoursRule.Joint.FALLS_BACK;
import static org.gongyou.platform.hours.HoursRule.Joint.REPLACES;
import static org.gongyou.platform.hours.HoursRule.Meaning.OFF;
import static org.gongyou.platform.hours.HoursRule.Meaning.OPEN;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/** What the rules make of the hours that begin on one day: a bit a minute, 0 to 2879 from its midnight. */
final class DayPlan {

    static final int DAY = 24 * 60;

    private final BitSet open = new BitSet(2 * DAY);
    private final BitSet unknown = new BitSet();
    private final BitSet cut = new BitSet();

    static DayPlan of(List<HoursRule> rules, LocalDate day, Holidays holidays) {
        DayPlan plan = new DayPlan();
        for (HoursRule rule : rules) {
            if (rule.days().include(day, holidays)) plan.take(rule);
        }
        return plan;
    }

    private void take(HoursRule rule) {
        BitSet minutes = (BitSet) rule.minutes().clone();
        if (rule.joint() == FALLS_BACK) {
            minutes.andNot(open);
            minutes.andNot(unknown);
            if (rule.meaning() == OPEN) open.or(minutes);
            return;
        }
        boolean replaces = rule.joint() == REPLACES && rule.meaning() != OFF;
        if (replaces || (rule.meaning() == OFF && rule.wholeDay())) forget();
        if (rule.meaning() == OFF && rule.wholeDay()) return;
        for (BitSet said : List.of(open, unknown, cut)) said.andNot(minutes);
        switch (rule.meaning()) {
            case OPEN -> open.or(minutes);
            case UNKNOWN -> unknown.or(minutes);
            case OFF -> cut.or(minutes);
        }
    }

    private void forget() {
        open.clear();
        unknown.clear();
        cut.clear();
    }

    /** The minutes of this day at which it is open, what goes on from the day before included. */
    BitSet minutesAfter(DayPlan yesterday) {
        BitSet today = open.get(0, DAY);
        today.andNot(yesterday.cut.get(DAY, 2 * DAY));
        BitSet night = yesterday.open.get(DAY, 2 * DAY);
        night.andNot(cut);
        today.or(night);
        return today;
    }
}
