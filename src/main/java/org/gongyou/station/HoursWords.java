package org.gongyou.station;

import java.util.Map;
import java.util.regex.Pattern;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Opening hours for people: the schedule as it is written, with words for its signs. */
final class HoursWords {

    private static final Map<String, String> ZH = Map.ofEntries(
            Map.entry("Mo", "周一"),
            Map.entry("Tu", "周二"),
            Map.entry("We", "周三"),
            Map.entry("Th", "周四"),
            Map.entry("Fr", "周五"),
            Map.entry("Sa", "周六"),
            Map.entry("Su", "周日"),
            Map.entry("PH", "节假日"),
            Map.entry("off", "休息"),
            Map.entry("closed", "休息"),
            Map.entry("24/7", "全天"),
            Map.entry("Jan", "1月"),
            Map.entry("Feb", "2月"),
            Map.entry("Mar", "3月"),
            Map.entry("Apr", "4月"),
            Map.entry("May", "5月"),
            Map.entry("Jun", "6月"),
            Map.entry("Jul", "7月"),
            Map.entry("Aug", "8月"),
            Map.entry("Sep", "9月"),
            Map.entry("Oct", "10月"),
            Map.entry("Nov", "11月"),
            Map.entry("Dec", "12月"));

    private static final Map<String, String> EN =
            Map.of("PH", "public holidays", "off", "closed", "24/7", "day and night");

    private static final Pattern WORD = Pattern.compile("24/7|[A-Za-z]+");

    private HoursWords() {}

    static @Nullable String of(@Nullable String hours, Language language) {
        if (hours == null) return null;
        Map<String, String> words = language == Language.EN ? EN : ZH;
        return WORD.matcher(hours).replaceAll(word -> words.getOrDefault(word.group(), word.group()));
    }
}
