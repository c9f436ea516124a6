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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.tally.ReliefTally.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Sums whole groups up. The class is left out first, then the district, then the programme: of a small district one rather
 * learns how much was given than for what hardship.
 */
@ApplicationScoped
class ReliefStatistics {

    private static final String EVENTS = """
            select month, district, programme, hardship_class, fact, amount_in_fen, days,
                coalesce(household, cast(id as text)) from relief_event
            where month between $1 and $2 order by id
            """;

    /** Parts are null once they are left out; a class is empty where there is none. */
    record Help(
            String programme,
            @Nullable String hardshipClass,
            @Nullable UUID district) {}

    enum By {
        DISTRICT,
        PROGRAMME,
        CLASS
    }

    private static final List<Function<Help, @Nullable Help>> WIDER = List.of(
            help -> new Help(help.programme(), null, help.district()),
            help -> new Help(help.programme(), null, null),
            help -> null);

    private record Key(Fact fact, String month, Help help) {}

    private final Pool pool;
    private final List<ReliefKinds> kinds;
    private final int threshold;

    ReliefStatistics(
            Pool pool,
            @All List<ReliefKinds> kinds,
            @ConfigProperty(name = "gongyou.statistics.threshold") int threshold) {
        this.pool = pool;
        this.kinds = kinds;
        this.threshold = threshold;
    }

    Uni<ReliefStatisticsView> of(Months months, By by, ManagedUnions managed, Language language) {
        return pool.preparedQuery(EVENTS)
                .execute(Tuple.of(months.first().toString(), months.last().toString()))
                .map(this::groups)
                .map(groups -> Viewers.visible(groups, ReliefStatistics::district, managed))
                .map(groups -> view(months, by, groups, managed, language));
    }

    /** Each fact by itself: that few were refused hides nothing but the refusals. */
    private List<Cell<Help, ReliefFigures>> groups(RowSet<Row> rows) {
        Groups<Help, ReliefFigures> safe = new Groups<>(figures -> figures.isSafe(threshold), WIDER);
        List<Cell<Help, ReliefFigures>> groups = new ArrayList<>();
        cells(rows).values().forEach(ofFact -> groups.addAll(safe.of(ofFact)));
        return groups;
    }

    private static Map<Fact, List<Cell<Help, ReliefFigures>>> cells(RowSet<Row> rows) {
        Map<Key, ReliefFigures> sums = new LinkedHashMap<>();
        for (Row row : rows) {
            Fact fact = Fact.valueOf(row.getString(4));
            Help help = new Help(row.getString(2), row.getString(3), row.getUUID(1));
            sums.merge(
                    new Key(fact, row.getString(0), help),
                    ReliefFigures.of(fact, row.getLong(5), row.getInteger(6), row.getString(7)),
                    ReliefFigures::plus);
        }
        Map<Fact, List<Cell<Help, ReliefFigures>>> cells = new EnumMap<>(Fact.class);
        sums.forEach((key, figures) -> cells.computeIfAbsent(key.fact(), any -> new ArrayList<>())
                .add(new Cell<>(key.month(), key.help(), null, figures)));
        return cells;
    }

    private static @Nullable UUID district(Cell<Help, ReliefFigures> group) {
        Help help = group.subject();
        return help == null ? null : help.district();
    }

    private ReliefStatisticsView view(
            Months months, By by, List<Cell<Help, ReliefFigures>> groups, ManagedUnions managed, Language language) {
        Map<String, List<Cell<Help, ReliefFigures>>> byKey =
                groups.stream().collect(groupingBy(group -> key(by, group.subject())));
        List<ReliefStatisticsView.Row> rows = byKey.entrySet().stream()
                .sorted(comparingLong(some -> -sum(some.getValue()).size()))
                .map(some -> ReliefStatisticsView.Row.of(
                        some.getKey(), name(by, some.getKey(), managed).in(language), sum(some.getValue())))
                .toList();
        return new ReliefStatisticsView(
                by.name().toLowerCase(java.util.Locale.ROOT),
                months.first().toString(),
                months.last().toString(),
                threshold,
                rows,
                ReliefStatisticsView.Row.of(
                        "TOTAL", Viewers.TOTAL_NAME.in(language), sum(groups), households(rows, sum(groups))));
    }

    /** Rows may share households: what all are more than the greatest row would tell on a few. */
    private long households(List<ReliefStatisticsView.Row> rows, ReliefFigures all) {
        long greatest = rows.stream()
                .mapToLong(ReliefStatisticsView.Row::householdsHelped)
                .max()
                .orElse(0);
        return all.households() - greatest < threshold ? greatest : all.households();
    }

    private static String key(By by, @Nullable Help help) {
        if (help == null) return Viewers.OTHER;
        Object key =
                switch (by) {
                    case DISTRICT -> help.district();
                    case PROGRAMME -> help.programme();
                    case CLASS -> help.hardshipClass();
                };
        if (key == null) return Viewers.OTHER;
        return key.equals("") ? "NONE" : key.toString();
    }

    private static ReliefFigures sum(List<Cell<Help, ReliefFigures>> groups) {
        return groups.stream().map(Cell::figures).reduce(ReliefFigures.NONE, ReliefFigures::plus);
    }

    private Words name(By by, String key, ManagedUnions managed) {
        if (key.equals(Viewers.OTHER)) return Viewers.OTHER_NAME;
        if (by == By.DISTRICT) return Viewers.name(key, managed);
        if (by == By.CLASS && key.equals("NONE")) return new Words("未建档", "Not on file");
        return kinds.stream()
                .map(room -> by == By.PROGRAMME ? room.programme(key) : room.hardshipClass(key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new Words(key, key));
    }
}
