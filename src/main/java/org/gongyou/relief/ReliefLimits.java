package org.gongyou.relief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyou.payment.Cap;
import org.gongyou.programme.Caps;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Season;
import org.jspecify.annotations.Nullable;

/** What a programme allows a person and a household, as names that hold over programmes of a group and over unions. Pure. */
final class ReliefLimits {

    /** What keys of it begin with. */
    static final String FIRST = "first:";

    private ReliefLimits() {}

    /** Programmes of a group share what they allow, whoever pays. */
    private static String group(Programme programme) {
        String group = programme.caps().group();
        return group == null ? programme.union() + ":" + programme.code() : group;
    }

    /**
     * @param person keyed hashes of whom it is for: one, and another while keys change
     * @param household of everybody who counts in it, so that whoever of them is helped meets the same limit
     */
    static List<Cap> caps(Programme programme, int year, List<String> person, List<String> household) {
        Caps caps = programme.caps();
        List<Cap> all = new ArrayList<>();
        if (caps.personYearInFen() > 0)
            person.forEach(key -> all.add(cap("person", programme, year, key, caps.personYearInFen())));
        if (caps.householdYearInFen() > 0)
            household.forEach(key -> all.add(cap("household", programme, year, key, caps.householdYearInFen())));
        return all;
    }

    private static Cap cap(String whose, Programme programme, int year, String key, long limitInFen) {
        return new Cap("relief:" + whose + ":" + group(programme) + ":" + year + ":" + key, limitInFen);
    }

    /** Whoever was helped before the papers were there is so helped again once that is settled, whichever programme it was. */
    static List<ReliefUses.Use> first(List<String> person) {
        return person.stream()
                .map(key -> new ReliefUses.Use(FIRST + key, 1, ReliefProblem.FIRST_OWED))
                .toList();
    }

    /** @param happened what is paid for; the same thing of the same sort is paid once, by whichever programme */
    static List<ReliefUses.Use> uses(Programme programme, int year, List<String> person, @Nullable LocalDate happened) {
        Caps caps = programme.caps();
        List<ReliefUses.Use> all = new ArrayList<>();
        Season season = programme.steps().season();
        if (season != null && season.quota() > 0)
            all.add(new ReliefUses.Use(
                    "season:" + programme.union() + ":" + programme.code() + ":" + season.from(),
                    season.quota(),
                    ReliefProblem.QUOTA_USED));
        for (String key : person) {
            if (caps.timesAYear() > 0)
                all.add(new ReliefUses.Use(
                        "times:" + group(programme) + ":" + year + ":" + key,
                        caps.timesAYear(),
                        ReliefProblem.TOO_OFTEN));
            if (caps.onceEver())
                all.add(new ReliefUses.Use("ever:" + group(programme) + ":" + key, 1, ReliefProblem.TOO_OFTEN));
            if (happened != null)
                all.add(new ReliefUses.Use(
                        "thing:" + programme.kind() + ":" + happened + ":" + key, 1, ReliefProblem.PAID_BEFORE));
        }
        return all;
    }
}
