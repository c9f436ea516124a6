package org.gongyou.legalaid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.jspecify.annotations.Nullable;

/** All rules that unions have published. */
record RulesBook(Map<UUID, List<Edition>> editions) {

    /** @param version 0 for what counts without any */
    record Edition(UUID union, long version, LocalDate from, AidRules rules) {}

    /** What counts for a union on a day: its own, else those of the nearest above it. */
    AidRules of(UUID union, LocalDate day, UnionTree tree) {
        return Stream.concat(Stream.of(union), tree.ancestors(union).stream().map(UnionNode::id))
                .flatMap(each -> Stream.ofNullable(own(each, day)))
                .findFirst()
                .map(Edition::rules)
                .orElse(AidRules.STANDARD);
    }

    /** The union's own on that day; null where it has none. */
    @Nullable
    Edition own(UUID union, LocalDate day) {
        Edition counting = null;
        for (Edition edition : editions.getOrDefault(union, List.of()))
            if (!edition.from().isAfter(day)) counting = edition;
        return counting;
    }

    /** The newest, be it for days to come. */
    @Nullable
    Edition latest(UUID union) {
        List<Edition> all = editions.getOrDefault(union, List.of());
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }
}
