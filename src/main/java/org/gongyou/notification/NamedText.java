package org.gongyou.notification;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with {named} places. What is filled in is never searched for places again. */
final class NamedText {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

    private NamedText() {}

    /** @throws IllegalArgumentException names the missing parameter, never a value */
    static String fill(String sentence, Map<String, String> values) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) throw new IllegalArgumentException("the sentence lacks its parameter " + name);
        return value;
    }
}
