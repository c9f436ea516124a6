package org.gongyou.casework;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.problem.ProblemException;

/**
 * The number people read over the phone: two letters of the kind, the day, a sequence, a check digit (Luhn, ISO/IEC
 * 7812-1), such as {@code JN-261122-00042-7}.
 */
final class CaseNumber {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyMMdd").withZone(ChinaDay.ZONE);
    private static final Pattern SHAPE = Pattern.compile("([A-Z]{2})-?(\\d{6})-?(\\d{5,12})-?(\\d)");

    private CaseNumber() {}

    static String of(String prefix, Instant opened, long sequence) {
        String day = DAY.format(opened);
        String counted = String.format("%05d", sequence);
        return prefix + '-' + day + '-' + counted + '-' + checkDigit(day + counted);
    }

    /** Reads what was typed or heard: lower case, with or without hyphens; empty when the check digit does not fit. */
    static Optional<String> read(String typed) {
        Matcher shape = SHAPE.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!shape.matches()
                || checkDigit(shape.group(2) + shape.group(3)) != shape.group(4).charAt(0) - '0') {
            return Optional.empty();
        }
        return Optional.of(String.join("-", shape.group(1), shape.group(2), shape.group(3), shape.group(4)));
    }

    /** @throws ProblemException 404 for what is no number of ours */
    static String required(String typed) {
        return read(typed).orElseThrow(() -> new ProblemException(CaseworkProblem.NOT_FOUND));
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }
}
