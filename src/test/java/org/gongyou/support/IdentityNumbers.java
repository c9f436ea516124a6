package org.gongyou.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Identity numbers of the right form that belong to nobody: of a division that never was, each given out once. */
public final class IdentityNumbers {

    private static final String DIVISION = "239999";
    /** ISO 7064 MOD 11-2 once more, to hold the app's own against it. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final AtomicInteger USED = new AtomicInteger();
    private static final Map<LocalDate, Integer> USED_OF_DAY = new ConcurrentHashMap<>();

    private IdentityNumbers() {}

    /** Of somebody grown up. */
    public static String next() {
        int number = USED.getAndIncrement();
        return bornOn(LocalDate.of(1960, 1, 1).plusDays(number / 1000), number % 1000);
    }

    /** Of somebody born on the day, of whom there are a thousand. */
    public static String bornOn(LocalDate day) {
        return bornOn(day, USED_OF_DAY.merge(day, 1, Integer::sum) - 1);
    }

    private static String bornOn(LocalDate day, int sequence) {
        String body = DIVISION + day.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
