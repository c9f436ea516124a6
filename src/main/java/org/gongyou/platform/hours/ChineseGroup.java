package org.gongyou.platform.hours;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gongyou.platform.hours.ChineseWord.Kind;

/** Some days, and what is said of them. */
final class ChineseGroup {

    static final int LAST_PLACE = 2;

    private final Set<String> seasons = new LinkedHashSet<>();
    private final Set<String> days = new LinkedHashSet<>();
    private final Set<String> times = new LinkedHashSet<>();
    private boolean workingDays;
    private boolean closed;
    private boolean asUsual;

    void take(ChineseWord word) {
        switch (word.kind()) {
            case SEASON -> seasons.add(word.osm());
            case DAYS, WORKING_DAYS -> days.add(word.osm());
            case TIMES -> times.add(word.osm());
            case CLOSED -> closed = true;
            case AS_USUAL -> asUsual = true;
        }
        workingDays |= word.is(Kind.WORKING_DAYS);
    }

    void takeDaysOf(ChineseGroup other) {
        seasons.addAll(other.seasons);
        days.addAll(other.days);
        workingDays |= other.workingDays;
    }

    /** Whether this word begins the next group. */
    boolean endsBefore(ChineseWord word, boolean timesFirst) {
        boolean hasDays = !days.isEmpty() || !seasons.isEmpty();
        if (timesFirst) return word.is(Kind.TIMES) && hasDays;
        if (word.is(Kind.TIMES)) return closed || asUsual;
        return closed || asUsual || !times.isEmpty();
    }

    boolean lacksDays() {
        return days.isEmpty() && seasons.isEmpty() && !times.isEmpty();
    }

    boolean lacksTimes() {
        return times.isEmpty() && !closed && !asUsual;
    }

    boolean saysWorkingDays() {
        return workingDays;
    }

    /** "As usual on holidays" is what holds without saying. */
    boolean saysSomething() {
        return closed || !times.isEmpty();
    }

    int place() {
        if (days.contains("PH")) return LAST_PLACE;
        return closed ? 1 : 0;
    }

    String rule() {
        String when = String.join(",", seasons) + " " + String.join(",", days);
        return (when.strip() + " " + (closed ? "off" : String.join(",", times))).strip();
    }
}
