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

/** What became of requests: each viewer sees what {@link Shown} lets be shown of their own districts; the city's officers of all. */
@ApplicationScoped
class AidStatistics {

    private static final String EVENTS = """
            select month, district, service, fact, amount_in_fen, days, grievance, cast(id as text) from aid_event
            where month between $1 and $2 order by id
            """;
    static final String KIND = "kind";
    private static final String GRIEVANCE = "grievance";
    private static final String NONE = "NONE";

    /** What a row is about. */
    enum By {
        DISTRICT,
        KIND,
        GRIEVANCE;

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
    private final List<AidKinds> kinds;
    private final Sieve sieve;

    AidStatistics(Pool pool, @All List<AidKinds> kinds, Sieve sieve) {
        this.pool = pool;
        this.kinds = kinds;
        this.sieve = sieve;
    }

    Uni<AidStatisticsView> of(Months months, By by, ManagedUnions managed, Language language) {
        return pool.preparedQuery(EVENTS)
                .execute(Tuple.of(months.first().toString(), months.last().toString()))
                .chain(rows -> sieve.shown(events(rows)))
                .map(shown -> view(months, by, shown, managed, language));
    }

    private static List<Event> events(RowSet<Row> rows) {
        List<Event> events = new ArrayList<>();
        for (Row row : rows) {
            String grievance = Objects.requireNonNullElse(row.getString(6), NONE);
            events.add(new Event(
                    row.getString(3),
                    row.getString(0),
                    row.getUUID(1),
                    Map.of(KIND, row.getString(2), GRIEVANCE, grievance),
                    row.getLong(4),
                    row.getInteger(5),
                    row.getString(7)));
        }
        return events;
    }

    private AidStatisticsView view(Months months, By by, Shown shown, ManagedUnions managed, Language language) {
        List<Part> total = Viewers.total(managed);
        List<AidStatisticsView.Row> rows = shown.rows(total, by.facet()).entrySet().stream()
                .map(row -> AidStatisticsView.Row.of(
                        row.getKey(), name(by, row.getKey(), managed).in(language), shown, row.getValue()))
                .sorted(comparingLong(row -> -row.size()))
                .toList();
        return new AidStatisticsView(
                by.code(),
                months.first().toString(),
                months.last().toString(),
                sieve.threshold(),
                rows,
                AidStatisticsView.Row.of("TOTAL", Viewers.TOTAL_NAME.in(language), shown, total));
    }

    private Words name(By by, String key, ManagedUnions managed) {
        if (by == By.DISTRICT) return Viewers.name(key, managed);
        if (key.equals(NONE)) return new Words("未说明", "Not said");
        if (kinds.isEmpty()) return new Words(key, key);
        return by == By.KIND ? kinds.get(0).words(key) : kinds.get(0).grievance(key);
    }
}
