package org.gongyou.station;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed which fields of a station when. Every call works in the caller's session. */
@ApplicationScoped
class StationHistory {

    /** What one change was about. */
    record Change(UUID stationId, long changeNumber, List<String> fields) {}

    /**
     * @param at to the second
     * @param role an {@link AuthorRole}, or one of a newer release
     */
    record Kept(
            long changeNumber,
            Instant at,
            String act,
            String role,
            @Nullable UUID unionId,
            List<String> fields) {}

    private record Line(UUID stationId, long changeNumber, String fields) {}

    private static final String BETWEEN = " ";

    private static final String ADD = """
            insert into station_change (station_id, change_number, at, act, role, union_id, fields)
            select "stationId", "changeNumber", :at, :act, :role, cast(:unionId as uuid), fields
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as change(
                "stationId" uuid, "changeNumber" bigint, fields text)
            """;

    private final ObjectMapper json;
    private final Clock clock;

    StationHistory(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    Uni<Void> add(Author author, String act, List<Change> changes) {
        UUID union = author.union();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("at", clock.instant())
                        .setParameter("act", act)
                        .setParameter("role", author.role().name())
                        .setParameter("unionId", union == null ? null : union.toString())
                        .setParameter("rows", rows(changes))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String rows(List<Change> changes) {
        List<Line> lines = changes.stream()
                .map(change ->
                        new Line(change.stationId(), change.changeNumber(), String.join(BETWEEN, change.fields())))
                .toList();
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("lines are plain", impossible);
        }
    }

    /** The latest first. */
    Uni<List<Kept>> of(UUID station, long before, int limit) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select change_number, cast(extract(epoch from at) as bigint), act, role, union_id, fields from station_change
                        where station_id = :station and change_number < :before
                        order by change_number desc limit :limit
                        """, Tuple.class)
                .setParameter("station", station)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList()
                .map(rows -> rows.stream().map(StationHistory::kept).toList()));
    }

    private static Kept kept(Tuple row) {
        String fields = row.get(5, String.class);
        return new Kept(
                row.get(0, Long.class),
                Instant.ofEpochSecond(row.get(1, Long.class)),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, UUID.class),
                fields.isEmpty() ? List.of() : List.of(fields.split(BETWEEN)));
    }
}
