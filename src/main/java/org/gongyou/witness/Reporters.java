package org.gongyou.witness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who is independent of whom. Whoever signed in is one reporter by the account. Without sign-in, all who share an address or
 * a device are one: devices can be made up, so one address is never more than one reporter; and it is nobody new where the
 * address or device is that of somebody who signed in on the same day. Carriers put many people behind one address: those sign
 * in, and count each.
 */
public final class Reporters {

    private static final Duration DAY = Duration.ofDays(1);

    private Reporters() {}

    /**
     * @param said in the order of time
     * @return what each reporter said, in the order of time
     */
    public static <T> List<List<T>> independent(Collection<T> said, Function<T, Witness> by, Function<T, Instant> at) {
        List<T> signed = said.stream().filter(one -> by.apply(one).isSignedIn()).toList();
        List<T> unsigned = said.stream()
                .filter(one -> !by.apply(one).isSignedIn() && !by.apply(one).isNobody())
                .toList();
        Map<String, List<Instant>> seen = new HashMap<>();
        for (T one : signed) {
            hashes(traces(by.apply(one))).forEach(hash -> seen.computeIfAbsent(hash, first -> new ArrayList<>())
                    .add(at.apply(one)));
        }
        List<List<T>> all =
                new ArrayList<>(tied(signed, one -> List.of(by.apply(one).account())));
        tied(unsigned, one -> traces(by.apply(one))).stream()
                .filter(reporter ->
                        reporter.stream().noneMatch(one -> isSeen(traces(by.apply(one)), at.apply(one), seen)))
                .forEach(all::add);
        return all;
    }

    private static boolean isSeen(List<Set<String>> traces, Instant at, Map<String, List<Instant>> seen) {
        return hashes(traces)
                .flatMap(hash -> seen.getOrDefault(hash, List.of()).stream())
                .anyMatch(other -> isSameDay(at, other));
    }

    private static Stream<String> hashes(List<Set<String>> traces) {
        return traces.stream().flatMap(Set::stream);
    }

    private static List<Set<String>> traces(Witness witness) {
        return List.of(witness.address(), witness.device());
    }

    private static boolean isSameDay(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(DAY) <= 0;
    }

    /** Whatever shares a hash, directly or through others, lies together. */
    private static <T> List<List<T>> tied(List<T> all, Function<T, List<Set<String>>> ties) {
        Map<String, String> up = new HashMap<>();
        for (T one : all) {
            List<String> hashes = hashes(ties.apply(one)).toList();
            for (String hash : hashes) up.put(top(up, hash), top(up, hashes.get(0)));
        }
        Map<String, List<T>> groups = new LinkedHashMap<>();
        for (T one : all) {
            String first = hashes(ties.apply(one)).findFirst().orElse("");
            groups.computeIfAbsent(top(up, first), group -> new ArrayList<>()).add(one);
        }
        return List.copyOf(groups.values());
    }

    private static String top(Map<String, String> up, String hash) {
        String top = hash;
        for (String next = up.get(top); next != null && !next.equals(top); next = up.get(top)) top = next;
        return top;
    }
}
