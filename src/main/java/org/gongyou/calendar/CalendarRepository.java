package org.gongyou.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The years officers published. A year's days are replaced as a whole, so they are rows of values, not entities. */
@ApplicationScoped
class CalendarRepository {

    private static final String ALL = """
            select y.year, y.version, d.date, d.kind, d.name_zh, d.name_en
            from calendar_year y left join calendar_day d on d.year = y.year order by y.year, d.date
            """;

    /** As text first: a parameter of type jsonb the client would send as a JSON string. */
    private static final String INSERT = """
            insert into calendar_day (date, year, kind, name_zh, name_en)
            select date, :year, kind, "nameZh", "nameEn" from jsonb_to_recordset(cast(cast(:days as text) as jsonb))
                as day(date date, kind text, "nameZh" text, "nameEn" text)
            """;

    private final Pool pool;
    private final ObjectMapper json;

    CalendarRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** As committed, outside any transaction. */
    Uni<Map<Integer, CalendarYear>> all() {
        return pool.query(ALL).execute().map(CalendarRepository::years);
    }

    /** In the caller's transaction. @return 0 when no officer ever published the year */
    Uni<Long> version(int year) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select version from calendar_year where year = :year", Long.class)
                        .setParameter("year", year)
                        .getSingleResultOrNull())
                .map(version -> version == null ? 0L : version);
    }

    /** Replaces the year, in the caller's transaction. */
    Uni<Void> save(CalendarYear year) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        insert into calendar_year (year, version) values (:year, :version)
                        on conflict (year) do update set version = excluded.version
                        """)
                .setParameter("year", year.year())
                .setParameter("version", year.version())
                .executeUpdate()
                .chain(() -> session.createNativeQuery("delete from calendar_day where year = :year")
                        .setParameter("year", year.year())
                        .executeUpdate())
                .chain(() -> session.createNativeQuery(INSERT)
                        .setParameter("year", year.year())
                        .setParameter("days", write(year.inOrder()))
                        .executeUpdate())
                .replaceWithVoid());
    }

    private static Map<Integer, CalendarYear> years(RowSet<Row> rows) {
        Map<Integer, Long> versions = new HashMap<>();
        Map<Integer, List<CalendarDay>> days = new HashMap<>();
        for (Row row : rows) {
            int year = row.getInteger("year");
            versions.put(year, row.getLong("version"));
            List<CalendarDay> ofYear = days.computeIfAbsent(year, any -> new ArrayList<>());
            if (row.getLocalDate("date") != null) ofYear.add(day(row));
        }
        Map<Integer, CalendarYear> years = new HashMap<>();
        versions.forEach((year, version) ->
                years.put(year, CalendarYear.of(year, version, true, days.getOrDefault(year, List.of()))));
        return years;
    }

    private static CalendarDay day(Row row) {
        return new CalendarDay(
                row.getLocalDate("date"),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name_zh"),
                row.getString("name_en"));
    }

    private String write(List<CalendarDay> days) {
        try {
            return json.writeValueAsString(days);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("days are plain", impossible);
        }
    }
}
