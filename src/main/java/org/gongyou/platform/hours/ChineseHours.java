package org.gongyou.platform.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyou.platform.hours.ChineseWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours in Chinese: 周一至周五8:30-11:00、13:30-17:00；节假日休息. The text is cut into words (days, seasons, times,
 * closed), the words into groups (some days and what is said of them), and each group becomes a rule. One word that is not
 * known makes the whole text unreadable: half of what is meant would be a locked door.
 */
final class ChineseHours {

    /** (节假日除外) and 除节假日外, wherever they stand. */
    private static final Pattern ASIDE = Pattern.compile("\\(([^()]*" + ChineseWord.CLOSED + ")\\)|除([^外;(]+?)以?外");

    private ChineseHours() {}

    static String translate(String folded) {
        List<ChineseGroup> groups = new ArrayList<>();
        for (String segment : asidesLast(folded).split(";")) read(ChineseWord.in(segment), groups);
        List<String> rules = inOrder(withDaysThatCameAfter(groups));
        if (rules.isEmpty()) throw new HoursException(HoursProblem.UNREADABLE);
        // 工作日 says by itself what of holidays.
        boolean workingDays = groups.stream().anyMatch(ChineseGroup::saysWorkingDays);
        if (workingDays && rules.stream().noneMatch(rule -> rule.contains("PH"))) rules.add("PH off");
        return String.join("; ", rules);
    }

    private static String asidesLast(String text) {
        StringBuilder rest = new StringBuilder();
        StringBuilder asides = new StringBuilder();
        Matcher aside = ASIDE.matcher(text);
        while (aside.find()) {
            aside.appendReplacement(rest, " ");
            asides.append(';').append(aside.group(1) != null ? aside.group(1) : aside.group(2) + "休");
        }
        return aside.appendTail(rest).append(asides).toString();
    }

    private static void read(List<ChineseWord> words, List<ChineseGroup> groups) {
        if (words.isEmpty()) return;
        boolean timesFirst =
                words.get(0).is(Kind.TIMES) && words.get(words.size() - 1).isDays();
        // Times without days go on with the days before: 周一至周五8:30-11:00；13:30-17:00
        ChineseGroup group = timesFirst || !words.get(0).is(Kind.TIMES) ? null : last(groups);
        for (ChineseWord word : words) {
            if (group == null || group.endsBefore(word, timesFirst)) {
                group = new ChineseGroup();
                groups.add(group);
            }
            group.take(word);
        }
    }

    /** 8:30-17:00；周一至周五 */
    private static List<ChineseGroup> withDaysThatCameAfter(List<ChineseGroup> groups) {
        List<ChineseGroup> whole = new ArrayList<>();
        for (ChineseGroup group : groups) {
            ChineseGroup before = last(whole);
            if (before != null && before.lacksDays() && group.lacksTimes()) before.takeDaysOf(group);
            else whole.add(group);
        }
        if (whole.stream().anyMatch(ChineseGroup::lacksTimes)) throw new HoursException(HoursProblem.NO_TIMES);
        return whole;
    }

    /** A rule that closes must follow those it closes; holidays come last, whatever weekday they fall on. */
    private static List<String> inOrder(List<ChineseGroup> groups) {
        List<String> rules = new ArrayList<>();
        for (int place = 0; place <= ChineseGroup.LAST_PLACE; place++) {
            for (ChineseGroup group : groups) {
                if (group.place() == place && group.saysSomething()) rules.add(group.rule());
            }
        }
        return rules;
    }

    private static @Nullable ChineseGroup last(List<ChineseGroup> groups) {
        return groups.isEmpty() ? null : groups.get(groups.size() - 1);
    }
}
