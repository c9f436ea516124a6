package org.gongyou.tally;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.UnionNode;
import org.gongyou.platform.language.Language;
import org.gongyou.tally.BenefitStatisticsView.Row;
import org.gongyou.tally.TallySubjects.Subject;
import org.jspecify.annotations.Nullable;

/** Sums whole groups up, each viewer those of their own districts; the city's officers all. */
@ApplicationScoped
class BenefitStatistics {

    private final TallyRepository tallies;
    private final List<TallySubjects> subjects;
    private final int threshold;

    BenefitStatistics(
            TallyRepository tallies,
            @All List<TallySubjects> subjects,
            @ConfigProperty(name = "gongyou.statistics.threshold") int threshold) {
        this.tallies = tallies;
        this.subjects = subjects;
        this.threshold = threshold;
    }

    /** What is asked for. @param from the first month, {@code until} the last */
    record Query(Benefit kind, By by, YearMonth from, YearMonth until) {

        static Query of(Benefit kind, By by, String from, @Nullable String until) {
            Months months = Months.of(from, "/from", until);
            return new Query(kind, by, months.first(), months.last());
        }
    }

    Uni<BenefitStatisticsView> of(Query query, ManagedUnions managed, Language language) {
        return tallies.cells(query.kind(), query.from(), query.until())
                .map(cells -> Viewers.visible(
                        new Groups<UUID, Figures>(figures -> figures.isSafe(query.kind(), threshold)).of(cells),
                        Cell::district,
                        managed))
                .chain(groups -> names(query, groups).map(names -> view(query, groups, names, managed, language)));
    }

    private Uni<Map<UUID, Subject>> names(Query query, List<Cell<UUID, Figures>> groups) {
        List<UUID> ids = groups.stream()
                .map(Cell::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return query.by() != By.SUBJECT || ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : subjects.stream()
                        .filter(room -> room.kind() == query.kind())
                        .findFirst()
                        .map(room -> room.named(ids))
                        .orElseGet(() -> Uni.createFrom().item(Map.of()));
    }

    private BenefitStatisticsView view(
            Query query,
            List<Cell<UUID, Figures>> groups,
            Map<UUID, Subject> names,
            ManagedUnions managed,
            Language language) {
        Map<String, Figures> sums = new LinkedHashMap<>();
        groups.forEach(group -> sums.merge(key(query.by(), group), group.figures(), Figures::plus));
        Figures total = sums.values().stream().reduce(Figures.NONE, Figures::plus);
        List<Row> rows = sums.entrySet().stream()
                .map(sum -> row(query.by(), sum.getKey(), sum.getValue(), names, managed, language))
                .sorted((one, other) -> Long.compare(other.issued() + other.used(), one.issued() + one.used()))
                .toList();
        return new BenefitStatisticsView(
                query.kind(),
                query.by(),
                query.from().toString(),
                query.until().toString(),
                threshold,
                rows,
                Row.of("TOTAL", null, Viewers.TOTAL_NAME.in(language), null, total));
    }

    private static String key(By by, Cell<UUID, Figures> group) {
        UUID id = by == By.SUBJECT ? group.subject() : group.district();
        if (by == By.MONTH) return group.month();
        return id == null ? Viewers.OTHER : id.toString();
    }

    private static Row row(
            By by, String key, Figures figures, Map<UUID, Subject> names, ManagedUnions managed, Language language) {
        if (key.equals(Viewers.OTHER)) return Row.of(key, null, Viewers.OTHER_NAME.in(language), null, figures);
        if (by == By.MONTH) return Row.of(key, null, key, null, figures);
        UUID id = UUID.fromString(key);
        if (by == By.DISTRICT) {
            UnionNode union = managed.unions().find(id);
            return Row.of(key, union == null ? null : union.code(), union == null ? key : union.name(), null, figures);
        }
        Subject subject = names.get(id);
        return subject == null
                ? Row.of(key, null, key, null, figures)
                : Row.of(key, subject.code(), subject.title(), subject.quota(), figures);
    }
}
