package org.gongyou.card;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyou.platform.problem.ProblemException;

/**
 * A card's number: two digits of the year of issue, eight of a sequence, a check digit (ISO/IEC 7064 MOD 11,10), such as
 * {@code C26-00001234-7}. It says nothing about the person.
 */
final class CardNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212]");
    private static final Pattern SHAPE = Pattern.compile("C(\\d{2})(\\d{8})(\\d)");

    private CardNumber() {}

    static String of(int year, long sequence) {
        String digits = String.format(Locale.ROOT, "%02d%08d", year % 100, sequence);
        return written(digits.substring(0, 2), digits.substring(2), CheckCharacter.MOD_11_10.of(digits));
    }

    /**
     * Reads what was typed or heard: lower case, with or without hyphens, digits full-width.
     *
     * @throws ProblemException 404 {@code card.number-mistyped}
     */
    static String read(String typed) {
        String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        Matcher shape = SHAPE.matcher(BETWEEN.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT));
        if (!shape.matches() || !CheckCharacter.MOD_11_10.ends(shape.group().substring(1))) {
            throw new ProblemException(CardProblem.NUMBER_MISTYPED);
        }
        return written(shape.group(1), shape.group(2), shape.group(3).charAt(0));
    }

    private static String written(String year, String sequence, char check) {
        return "C" + year + '-' + sequence + '-' + check;
    }
}
