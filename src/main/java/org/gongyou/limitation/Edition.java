package org.gongyou.limitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All rules of one time.
 *
 * @param version counts what officers published; 0 for the rules of the release
 * @param from the first day on which it counts
 */
record Edition(long version, LocalDate from, List<Article> articles, List<LimitationRule> rules) {

    /** As answers name it. */
    String name() {
        return (version == 0 ? "release" : Long.toString(version)) + "@" + from;
    }

    List<LimitationRule> rules(DisputeKind dispute) {
        return rules.stream().filter(rule -> rule.disputes().contains(dispute)).toList();
    }

    /** @throws IllegalArgumentException when there is none */
    LimitationRule rule(String step) {
        return rules.stream()
                .filter(rule -> rule.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule for " + step));
    }

    List<Article> articles(LimitationRule rule) {
        Map<String, Article> byKey =
                articles.stream().collect(Collectors.toMap(Article::key, Function.identity(), (one, other) -> one));
        return rule.articles().stream().map(byKey::get).filter(Objects::nonNull).toList();
    }
}
