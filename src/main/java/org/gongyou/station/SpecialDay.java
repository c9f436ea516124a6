package org.gongyou.station;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyou.platform.hours.OpeningHours;
import org.gongyou.platform.hours.SpecialDays;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a station is otherwise than its hours say: closed for repair, or with other hours at a feast. A list of
 * them is sorted and no day is in two.
 *
 * @param to the last of them
 * @param hours in {@code opening_hours} syntax; null when it is closed
 * @param reason to be shown, as the keeper or officer wrote it
 */
record SpecialDay(
        LocalDate from,
        LocalDate to,
        @Nullable String hours,
        @Nullable String reason) {

    static final String CLOSED = "off";

    private static final String BETWEEN = "#";
    private static final String IS = "=";
    private static final String TO = "/";

    SpecialDays rule() {
        return new SpecialDays(from, to, hours == null ? null : OpeningHours.parse(hours));
    }

    boolean overlaps(SpecialDay other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    /** The list in which these days are as said now, whatever was said of them before. */
    static List<SpecialDay> put(List<SpecialDay> days, SpecialDay added) {
        return sorted(Stream.concat(without(days, added.from, added.to).stream(), Stream.of(added)));
    }

    /** The list in which nothing is said of these days; what is said of a longer time holds before and after. */
    static List<SpecialDay> without(List<SpecialDay> days, LocalDate from, LocalDate to) {
        List<SpecialDay> left = new ArrayList<>();
        for (SpecialDay day : days) {
            LocalDate before = earlier(day.to, from.minusDays(1));
            LocalDate after = later(day.from, to.plusDays(1));
            boolean untouched = day.to.isBefore(from) || day.from.isAfter(to);
            if (untouched) left.add(day);
            if (!untouched && !day.from.isAfter(before)) left.add(day.during(day.from, before));
            if (!untouched && !after.isAfter(day.to)) left.add(day.during(after, day.to));
        }
        return sorted(left.stream());
    }

    private SpecialDay during(LocalDate first, LocalDate last) {
        return new SpecialDay(first, last, hours, reason);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static List<SpecialDay> sorted(Stream<SpecialDay> days) {
        return days.sorted(Comparator.comparing(SpecialDay::from).thenComparing(SpecialDay::to))
                .toList();
    }

    /** Whether hours, which may hold a comment, can be told from what stands beside them. */
    static boolean isKeepable(String hours) {
        return !hours.contains(IS) && !hours.contains(BETWEEN);
    }

    /** A reason as it is kept: on one line, without the sign that ends it. */
    static @Nullable String plain(@Nullable String reason) {
        return reason == null || reason.isBlank()
                ? null
                : StationRequest.onOneLine(reason).replace('#', '＃');
    }

    /** {@code 2026-11-22/2026-11-24=off=reason#2026-12-31=09:00-12:00} */
    static String text(List<SpecialDay> days) {
        return days.stream().map(SpecialDay::text).collect(Collectors.joining(BETWEEN));
    }

    private String text() {
        String when = from.equals(to) ? from.toString() : from + TO + to;
        return when + IS + (hours == null ? CLOSED : hours) + (reason == null ? "" : IS + reason);
    }

    /** Of a text as {@link #text(List)} writes it. Whether the hours are any is for others to say. @return null when it is none */
    static @Nullable List<SpecialDay> read(String text) {
        List<SpecialDay> days = new ArrayList<>();
        for (String entry : text.isBlank() ? List.<String>of() : List.of(text.split(BETWEEN))) {
            String[] parts = entry.split(IS, 3);
            if (parts.length < 2) return null;
            String[] dates = parts[0].strip().split(TO, 2);
            String reason = parts.length < 3 || parts[2].isBlank() ? null : parts[2].strip();
            String hours = parts[1].strip();
            try {
                LocalDate from = LocalDate.parse(dates[0].strip());
                LocalDate to = dates.length < 2 ? from : LocalDate.parse(dates[1].strip());
                days.add(new SpecialDay(from, to, hours.equals(CLOSED) ? null : hours, reason));
            } catch (DateTimeException unreadable) {
                return null;
            }
        }
        return sorted(days.stream());
    }
}
