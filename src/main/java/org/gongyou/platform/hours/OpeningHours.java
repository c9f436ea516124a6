package org.gongyou.platform.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A schedule in {@code opening_hours} syntax. Immutable; equal when written alike. */
public final class OpeningHours {

    /** What the tag may hold in OpenStreetMap. */
    public static final int LONGEST = 255;

    private final String text;
    private final List<HoursRule> rules;

    private OpeningHours(String text, List<HoursRule> rules) {
        this.text = text;
        this.rules = rules;
    }

    /** @throws HoursException when the text is no such schedule, or one that cannot be kept to here */
    public static OpeningHours parse(String text) {
        if (text.length() > LONGEST) throw new HoursException(HoursProblem.TOO_LONG);
        return new OpeningHours(text, HoursCompiler.compile(rules(text)));
    }

    /** The parser is forgiving: its strict mode refuses hours past midnight. */
    static List<Rule> rules(String text) {
        try {
            List<Rule> rules = new OpeningHoursParser(new StringReader(text))
                    .rules(false).stream().filter(rule -> !rule.isEmpty()).toList();
            if (rules.isEmpty()) throw new HoursException(HoursProblem.UNREADABLE);
            return rules;
        } catch (OpeningHoursParseException unreadable) {
            throw new HoursException(HoursProblem.UNREADABLE);
        }
    }

    public Timetable in(ZoneId zone, Holidays holidays) {
        return in(zone, holidays, List.of());
    }

    /**
     * But for some days. A night that begins on an ordinary day goes on into a special one, as it would into any other.
     *
     * @param special later ones replace what earlier ones say of the same day
     */
    public Timetable in(ZoneId zone, Holidays holidays, List<SpecialDays> special) {
        List<HoursRule> all = new ArrayList<>(rules);
        for (SpecialDays days : special) {
            Days these = (day, any) -> days.include(day);
            all.add(HoursRule.closed(these));
            if (days.hours() != null) days.hours().rules.forEach(rule -> all.add(rule.only(these)));
        }
        return new Timetable(new OpeningHours(text, List.copyOf(all)), zone, holidays);
    }

    DayPlan plan(LocalDate day, Holidays holidays) {
        return DayPlan.of(rules, day, holidays);
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && hours.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
