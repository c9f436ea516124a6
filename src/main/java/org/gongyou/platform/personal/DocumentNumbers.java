package org.gongyou.platform.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What document numbers say by themselves. */
public final class DocumentNumbers {

    /** GB 11643-1999, ISO 7064 MOD 11-2. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK_DIGITS = "10X98765432";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    /**
     * Provinces of GB/T 2260, with 71 Taiwan, 81 Hong Kong, 82 Macao, 83 for residents of Taiwan. Of the six digits only
     * these two are looked at: a number keeps the code of its first issue, however often the division was renamed since.
     */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final int OLDEST = 150;

    private DocumentNumbers() {}

    static boolean isEighteen(String number) {
        return number.length() == 18;
    }

    /** @param code of a division, or a number that begins with one */
    public static boolean hasKnownProvince(String code) {
        return PROVINCES.contains(code.substring(0, 2));
    }

    static boolean hasRightCheckDigit(String eighteen) {
        return checkDigit(eighteen) == eighteen.charAt(17);
    }

    /**
     * The last place of a resident's number, by the 17 before it.
     *
     * @param digits those 17; what follows them does not count
     */
    public static char checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /** @return null when the digits are no date, or one no living person was born on */
    static @Nullable LocalDate birthDate(String eighteen, LocalDate today) {
        return date(eighteen.substring(6, 14), today);
    }

    /** The old card of foreign residents has two digits for the year, which says nothing about the century. */
    static boolean hasPossibleShortDate(String fifteen, LocalDate today) {
        String digits = fifteen.substring(7, 13);
        return date("19" + digits, today) != null || date("20" + digits, today) != null;
    }

    private static @Nullable LocalDate date(String digits, LocalDate today) {
        try {
            LocalDate date = LocalDate.parse(digits, DATE);
            return date.isAfter(today) || date.isBefore(today.minusYears(OLDEST)) ? null : date;
        } catch (DateTimeException unreal) {
            return null;
        }
    }
}
