package org.gongyou.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers at which rules may turn: every parameter, every number written out in an expression, every limit of a band, and what
 * comes of them by the multiples and shares that lines are drawn with. The plainest come first.
 */
final class Turns {

    /** A hundred million yuan: the incomes tried stay far from the end of a long. */
    private static final long MOST = 10_000_000_000L;

    /** In tenths: the lines of the rules are drawn at 1.0, 1.5, 2 and 3 times. */
    private static final List<Long> TIMES = List.of(10L, 15L, 20L, 30L);

    private static final long TENTHS = 10;
    private static final long MONTHS = 12;
    private static final long GREATEST_PART = 5_000;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(0[xX][0-9a-fA-F]+|\\d+)(?!\\w)");

    private Turns() {}

    static Set<Long> of(Rules rules) {
        List<Long> parameters = List.copyOf(rules.parameters().values());
        List<Long> written = texts(rules).flatMap(Turns::numbers).distinct().toList();
        Set<Long> turns = new LinkedHashSet<>(written);
        turns.addAll(parameters);
        parameters.forEach(
                line -> TIMES.forEach(times -> turns.add(line / TENTHS * times + line % TENTHS * times / TENTHS)));
        for (long part : written)
            if (part <= GREATEST_PART) parameters.forEach(line -> turns.addAll(parts(line, part)));
        for (long part : written) if (part <= GREATEST_PART) written.forEach(line -> turns.addAll(parts(line, part)));
        turns.removeIf(turn -> turn < 0 || turn > MOST);
        return turns;
    }

    /** What a line comes to by a number beside it: a product, a share, a quotient, or one of a year by the month. */
    private static List<Long> parts(long line, long part) {
        if (line > MOST) return List.of();
        long all = line * part;
        List<Long> parts =
                new ArrayList<>(List.of(all, all / TENTHS, all / 100, all / Arithmetic.PERMILLE, line / MONTHS));
        if (part > 0) parts.add(line / part);
        return parts;
    }

    private static Stream<String> texts(Rules rules) {
        Amount.Bands bands = rules.amount().bands();
        return Stream.of(
                        rules.lines().stream().map(Calculation::expression),
                        rules.exclusions().stream().map(Exclusion::when),
                        rules.conditions().stream().map(Condition::holds),
                        rules.classes().stream().map(Grade::when),
                        Stream.of(rules.amount().text(), rules.nearMiss()).filter(Objects::nonNull),
                        bands == null
                                ? Stream.<String>of()
                                : bands.steps().stream()
                                        .map(Amount.Band::upTo)
                                        .filter(Objects::nonNull)
                                        .map(String::valueOf))
                .flatMap(each -> each);
    }

    private static Stream<Long> numbers(String text) {
        Matcher found = NUMBER.matcher(text);
        List<Long> numbers = new ArrayList<>();
        while (found.find()) {
            try {
                numbers.add(Long.decode(found.group().replaceFirst("^0+(?=\\d)", "")));
            } catch (NumberFormatException tooLong) {
                // Beyond any income there is.
                continue;
            }
        }
        return numbers.stream();
    }
}
