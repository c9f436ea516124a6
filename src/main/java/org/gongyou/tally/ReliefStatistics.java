package org.gongyou.tally;

import static java.util.Comparator.comparingLong;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** What became of applications: each viewer sees what {@link Shown} lets be shown of their own districts; the city's officers of all. */
@ApplicationScoped
class ReliefStatistics {

    private static final String EVENTS = """
            select month, district, programme, hardship_class, fact, amount_in_fen, days,
                coalesce(household, cast(id as text)) from relief_event
            where month between $1 and $2 order by id
            """;
    private static final String NONE = "NONE";

    enum By {
        DISTRICT,
        PROGRAMME,
        CLASS;

        /** As the API names it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Null for districts. */
        @Nullable
        String facet() {
            return this == DISTRICT ? null : code();
        }
    }

    private final Pool pool;
    private final List<ReliefKinds> kinds;
    private final Sieve sieve;

    ReliefStatistics(Pool pool, @All List<ReliefKinds> kinds, Sieve sieve) {
        this.pool = pool;
        this.kinds = kinds;
        this.sieve = sieve;
    }

    Uni<ReliefStatisticsView> of(Months months, By by, ManagedUnions managed, Language language) {
        return pool.preparedQuery(EVENTS)
                .execute(Tuple.of(months.first().toString(), months.last().toString()))
                .chain(rows -> sieve.shown(events(rows)))
                .map(shown -> view(months, by, shown, managed, language));
    }

    private static List<Event> events(RowSet<Row> rows) {
        List<Event> events = new ArrayList<>();
        for (Row row : rows) {
            String ofClass = row.getString(3).isEmpty() ? NONE : row.getString(3);
            events.add(new Event(
                    row.getString(4),
                    row.getString(0),
                    row.getUUID(1),
                    Map.of(By.PROGRAMME.code(), row.getString(2), By.CLASS.code(), ofClass),
                    row.getLong(5),
                    row.getInteger(6),
                    row.getString(7)));
        }
        return events;
    }

    private ReliefStatisticsView view(Months months, By by, Shown shown, ManagedUnions managed, Language language) {
        List<Part> total = Viewers.total(managed);
        Map<String, List<Part>> parts = shown.rows(total, by.facet());
        List<ReliefStatisticsView.Row> rows = parts.entrySet().stream()
                .map(row -> ReliefStatisticsView.Row.of(
                        row.getKey(), name(by, row.getKey(), managed).in(language), shown, row.getValue(), List.of()))
                .sorted(comparingLong(row -> -row.size()))
                .toList();
        return new ReliefStatisticsView(
                by.code(),
                months.first().toString(),
                months.last().toString(),
                sieve.threshold(),
                rows,
                ReliefStatisticsView.Row.of(
                        "TOTAL", Viewers.TOTAL_NAME.in(language), shown, total, List.copyOf(parts.values())));
    }

    private Words name(By by, String key, ManagedUnions managed) {
        if (by == By.DISTRICT) return Viewers.name(key, managed);
        if (by == By.CLASS && key.equals(NONE)) return new Words("未建档", "Not on file");
        return kinds.stream()
                .map(room -> by == By.PROGRAMME ? room.programme(key) : room.hardshipClass(key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new Words(key, key));
    }
}
