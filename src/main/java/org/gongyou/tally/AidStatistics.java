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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
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
            select month, district, service, fact, amount_in_fen, days from aid_event
            where month between $1 and $2 order by id
            """;

    private record Key(Fact fact, String month, UUID district, String service) {}

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

    Uni<AidStatisticsView> of(
            YearMonth from, YearMonth until, boolean byDistrict, ManagedUnions managed, Language language) {
        return pool.preparedQuery(EVENTS)
                .execute(Tuple.of(from.toString(), until.toString()))
                .map(this::groups)
                .map(groups -> Viewers.visible(groups, Cell::district, managed))
                .map(groups -> view(from, until, byDistrict, groups, managed, language));
    }

    /** Each fact by itself: that few were refused hides nothing but the refusals. */
    private List<Cell<String, AidFigures>> groups(RowSet<Row> rows) {
        Groups<String, AidFigures> safe = new Groups<>(figures -> figures.isSafe(threshold));
        List<Cell<String, AidFigures>> groups = new ArrayList<>();
        cells(rows).values().forEach(ofFact -> groups.addAll(safe.of(ofFact)));
        return groups.stream()
                .map(group -> new Cell<>(
                        group.month(),
                        group.subject(),
                        group.district(),
                        group.figures().ofService(group.subject())))
                .toList();
    }

    private static Map<Fact, List<Cell<String, AidFigures>>> cells(RowSet<Row> rows) {
        Map<Key, AidFigures> sums = new LinkedHashMap<>();
        for (Row row : rows) {
            Key key = new Key(Fact.valueOf(row.getString(3)), row.getString(0), row.getUUID(1), row.getString(2));
            sums.merge(key, AidFigures.of(key.fact(), row.getLong(4), row.getInteger(5)), AidFigures::plus);
        }
        Map<Fact, List<Cell<String, AidFigures>>> cells = new EnumMap<>(Fact.class);
        sums.forEach((key, figures) -> cells.computeIfAbsent(key.fact(), any -> new ArrayList<>())
                .add(new Cell<>(key.month(), key.service(), key.district(), figures)));
        return cells;
    }

    private AidStatisticsView view(
            YearMonth from,
            YearMonth until,
            boolean byDistrict,
            List<Cell<String, AidFigures>> groups,
            ManagedUnions managed,
            Language language) {
        Map<String, List<Cell<String, AidFigures>>> byKey =
                groups.stream().collect(groupingBy(group -> key(byDistrict, group)));
        List<AidStatisticsView.Row> rows = byKey.entrySet().stream()
                .sorted(comparingLong(some -> -sum(some.getValue()).size()))
                .map(some -> AidStatisticsView.Row.of(
                        some.getKey(), name(byDistrict, some.getKey(), managed).in(language), sum(some.getValue())))
                .toList();
        return new AidStatisticsView(
                byDistrict ? "district" : "kind",
                from.toString(),
                until.toString(),
                threshold,
                rows,
                AidStatisticsView.Row.of("TOTAL", Viewers.TOTAL_NAME.in(language), sum(groups)));
    }

    private static String key(boolean byDistrict, Cell<String, AidFigures> group) {
        Object key = byDistrict ? group.district() : group.subject();
        return key == null ? Viewers.OTHER : key.toString();
    }

    private static AidFigures sum(List<Cell<String, AidFigures>> groups) {
        return groups.stream().map(Cell::figures).reduce(AidFigures.NONE, AidFigures::plus);
    }

    private Words name(boolean byDistrict, String key, ManagedUnions managed) {
        if (key.equals(Viewers.OTHER)) return Viewers.OTHER_NAME;
        if (!byDistrict)
            return kinds.isEmpty() ? new Words(key, key) : kinds.get(0).words(key);
        return Viewers.name(key, managed);
    }
}
