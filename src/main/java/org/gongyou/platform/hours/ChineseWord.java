package org.gongyou.platform.hours;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word of Chinese opening hours, with what it is in {@code opening_hours} syntax. */
record ChineseWord(Kind kind, String osm) {

    enum Kind {
        SEASON,
        DAYS,
        WORKING_DAYS,
        TIMES,
        CLOSED,
        AS_USUAL
    }

    static final String CLOSED = "(?:休息|休馆|休业|关闭|关门|闭馆|停业|不(?:对外)?(?:开放|营业)|暂停(?:服务|开放|营业)?|除外|公休|轮休|休)";

    private static final String WEEKDAY = "(?:周|星期|礼拜)";
    private static final String DAY = "一二三四五六日天";
    private static final String PART = "(?:次日|翌日|第二天)?(?:上午|早上|早晨|清晨|凌晨|早|中午|正午|下午|傍晚|晚上|夜间|夜里|晚|夜)?:? ?";
    private static final String CLOCK = PART + "\\d{1,2}(?:[:.点时]\\d{1,2}分?|[点时]半?)?";
    private static final String MONTH = "(?:次年|翌年)?(?:\\d{4}年)?\\d{1,2}月";
    private static final String DATE = MONTH + "(?:\\d{1,2}(?:[日号]|(?= ?- ?\\d{1,2}[日号])))?";

    /** In the order in which they are tried. */
    private static final Map<Pattern, Function<String, @Nullable ChineseWord>> WORDS = words();

    private static Map<Pattern, Function<String, @Nullable ChineseWord>> words() {
        Map<Pattern, Function<String, @Nullable ChineseWord>> words = new LinkedHashMap<>();
        words.put(pattern("24 ?个?小时|24[hH]|全天候?|昼夜"), text -> new ChineseWord(Kind.TIMES, "00:00-24:00"));
        words.put(pattern("照常(?:开放|营业)?|正常(?:开放|营业)|不休"), text -> new ChineseWord(Kind.AS_USUAL, ""));
        words.put(pattern(CLOSED), text -> new ChineseWord(Kind.CLOSED, "off"));
        words.put(
                pattern(DATE + "(?: ?- ?(?:" + DATE + "|\\d{1,2}[日号]))?|\\d{1,2}-\\d{1,2}月"),
                text -> new ChineseWord(Kind.SEASON, ChineseTimes.season(text)));
        words.put(pattern(CLOCK + " ?- ?" + CLOCK), text -> new ChineseWord(Kind.TIMES, ChineseTimes.span(text)));
        words.put(
                pattern(WEEKDAY + "[" + DAY + "](?: ?[-,]? ?" + WEEKDAY + "?[" + DAY + "])*"),
                text -> new ChineseWord(Kind.DAYS, weekdays(text)));
        words.put(pattern("(?:国家)?(?:法定)?(?:节假日|假日|节日|假期)"), text -> new ChineseWord(Kind.DAYS, "PH"));
        words.put(pattern("周末|双休日"), text -> new ChineseWord(Kind.DAYS, "Sa,Su"));
        words.put(pattern("工作日"), text -> new ChineseWord(Kind.WORKING_DAYS, "Mo-Fr"));
        words.put(pattern("全年无休|全年|每天|每日|天天|全周|无休"), text -> new ChineseWord(Kind.DAYS, "Mo-Su"));
        words.put(pattern("[ ,:()和及与]|(?:营业|开放|服务|对外|工作|运营)*时间"), text -> null);
        words.put(pattern("对外开放|开放|营业|服务|自助|[每逢]|以及|其中|期间"), text -> null);
        // Summer means nothing by itself; before its months it is only said twice.
        words.put(pattern("(?:夏季|冬季|夏令时?|冬令时?)(?= ?\\(? ?\\d{1,2}-?\\d{0,2}月)"), text -> null);
        return words;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isDays() {
        return kind == Kind.DAYS || kind == Kind.WORKING_DAYS || kind == Kind.SEASON;
    }

    /** @throws HoursException at the first word that is not known */
    static List<ChineseWord> in(String segment) {
        List<ChineseWord> words = new ArrayList<>();
        int at = 0;
        while (at < segment.length()) at = read(segment, at, words);
        return words;
    }

    private static int read(String segment, int at, List<ChineseWord> words) {
        for (var word : WORDS.entrySet()) {
            Matcher matcher = word.getKey().matcher(segment).region(at, segment.length());
            matcher.useTransparentBounds(true);
            if (!matcher.lookingAt()) continue;
            ChineseWord found = word.getValue().apply(matcher.group());
            if (found != null) words.add(found);
            return matcher.end();
        }
        throw new HoursException(HoursProblem.UNREADABLE);
    }

    /** 周一至周五, 周一-五, 周六日, 星期一、三、五 */
    private static String weekdays(String text) {
        StringBuilder osm = new StringBuilder();
        String joint = ",";
        for (MatchResult sign :
                pattern("[-" + DAY + "]").matcher(text).results().toList()) {
            if (sign.group().equals("-")) {
                joint = "-";
                continue;
            }
            osm.append(osm.isEmpty() ? "" : joint).append(ChineseTimes.weekday(sign.group()));
            joint = ",";
        }
        return osm.toString();
    }
}
