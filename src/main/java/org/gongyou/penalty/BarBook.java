package org.gongyou.penalty;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is barred from what. Immutable. */
final class BarBook {

    /** @param until from then on it bars no longer */
    record Bar(String scope, UUID worker, Instant until) {}

    private final Map<UUID, List<Bar>> byWorker = new HashMap<>();

    BarBook(List<Bar> bars) {
        for (Bar bar : bars)
            byWorker.merge(bar.worker(), List.of(bar), (some, more) -> java.util.stream.Stream.concat(
                            some.stream(), more.stream())
                    .toList());
    }

    boolean isBarred(UUID worker, List<String> scopes, Instant now) {
        return byWorker.getOrDefault(worker, List.of()).stream()
                .anyMatch(bar -> scopes.contains(bar.scope()) && now.isBefore(bar.until()));
    }
}
