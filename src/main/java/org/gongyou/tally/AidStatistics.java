package org.gongyou.tally;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.tally.AidTally.Fact;

/** Sums whole groups up, as {@link BenefitStatistics} does: each viewer those of their own districts; the city's officers all. */
@ApplicationScoped
class AidStatistics {

    private static final String EVENTS = """
            select month, district, service, fact, amount_in_fen, days, grievance from aid_event
            where month between $1 and $2 order by id
            """;

    /** What a row is about. */
    enum By {
        DISTRICT,
        KIND,
        GRIEVANCE;

        /** As the API names it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Key(Fact fact, String month, UUID district, String subject) {}

    private final Pool pool;
    private final List<AidKinds> kinds;
    private final int threshold;

    AidStatistics(
            Pool pool,
            @All List<AidKinds> kinds,
            @ConfigProperty(name = "gongyou.statistics.threshold") int threshold) {
        this.pool = pool;
        this.kinds = kinds;
        this.threshold = threshold;
    }

    Uni<AidStatisticsView> of(Months months, By by, ManagedUnions managed, Language language) {
        return pool.preparedQuery(EVENTS)
                .execute(Tuple.of(months.first().toString(), months.last().toString()))
                .map(rows -> groups(rows, by))
                .map(groups -> Viewers.visible(groups, Cell::district, managed))
                .map(groups -> view(months, by, groups, managed, language));
    }

    /** Each fact by itself: that few were refused hides nothing but the refusals. */
    private List<Cell<String, AidFigures>> groups(RowSet<Row> rows, By by) {
        Groups<String, AidFigures> safe = new Groups<>(figures -> figures.isSafe(threshold));
        List<Cell<String, AidFigures>> groups = new ArrayList<>();
        cells(rows, by).values().forEach(ofFact -> groups.addAll(safe.of(ofFact)));
        return groups.stream()
                .map(group -> new Cell<>(
                        group.month(),
                        group.subject(),
                        group.district(),
                        group.figures().ofService(group.subject())))
                .toList();
    }

    private static Map<Fact, List<Cell<String, AidFigures>>> cells(RowSet<Row> rows, By by) {
        Map<Key, AidFigures> sums = new LinkedHashMap<>();
        for (Row row : rows) {
            String about = by == By.GRIEVANCE ? row.getString(6) : row.getString(2);
            if (about == null) continue;
            Key key = new Key(Fact.valueOf(row.getString(3)), row.getString(0), row.getUUID(1), about);
            sums.merge(key, AidFigures.of(key.fact(), row.getLong(4), row.getInteger(5)), AidFigures::plus);
        }
        Map<Fact, List<Cell<String, AidFigures>>> cells = new EnumMap<>(Fact.class);
        sums.forEach((key, figures) -> cells.computeIfAbsent(key.fact(), any -> new ArrayList<>())
                .add(new Cell<>(key.month(), key.subject(), key.district(), figures)));
        return cells;
    }

    private AidStatisticsView view(
            Months months, By by, List<Cell<String, AidFigures>> groups, ManagedUnions managed, Language language) {
        Map<String, List<Cell<String, AidFigures>>> byKey =
                groups.stream().collect(groupingBy(group -> key(by, group)));
        List<AidStatisticsView.Row> rows = byKey.entrySet().stream()
                .sorted(comparingLong(some -> -sum(some.getValue()).size()))
                .map(some -> AidStatisticsView.Row.of(
                        some.getKey(), name(by, some.getKey(), managed).in(language), sum(some.getValue())))
                .toList();
        return new AidStatisticsView(
                by.code(),
                months.first().toString(),
                months.last().toString(),
                threshold,
                rows,
                AidStatisticsView.Row.of("TOTAL", Viewers.TOTAL_NAME.in(language), sum(groups)));
    }

    private static String key(By by, Cell<String, AidFigures> group) {
        Object key = by == By.DISTRICT ? group.district() : group.subject();
        return key == null ? Viewers.OTHER : key.toString();
    }

    private static AidFigures sum(List<Cell<String, AidFigures>> groups) {
        return groups.stream().map(Cell::figures).reduce(AidFigures.NONE, AidFigures::plus);
    }

    private Words words(By by, String key) {
        if (kinds.isEmpty()) return new Words(key, key);
        return by == By.KIND ? kinds.get(0).words(key) : kinds.get(0).grievance(key);
    }

    private Words name(By by, String key, ManagedUnions managed) {
        if (key.equals(Viewers.OTHER)) return Viewers.OTHER_NAME;
        return by == By.DISTRICT ? Viewers.name(key, managed) : words(by, key);
    }
}
