package org.gongyou.station;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/** Stations for whoever changes them, through the session; and what changed, for the memory of every instance. */
@ApplicationScoped
class StationRepository implements PanacheRepositoryBase<Station, UUID> {

    /** Any constant that no other advisory lock of ours uses. */
    private static final long LOCK = 7_401_007;

    private static final String CHANGED = """
            select id, code, name, kind, address, lat, lon, phone, access, hours, facilities, union_id, demo, removed,
                   change_number, version
            from station where change_number > $1 order by change_number
            """;

    /** As text first: a parameter of type jsonb the client would send as a JSON string. */
    private static final String WRITE = """
            insert into station (id, code, name, kind, address, lat, lon, phone, access, hours, facilities, union_id, demo,
                                 removed, change_number, version)
            select id, code, name, kind, address, lat, lon, phone, access, hours, facilities, "unionId", demo,
                   false, "changeNumber", 1
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as entry(
                id uuid, code text, name text, kind text, address text, lat double precision, lon double precision,
                phone text, access text, hours text, facilities text, "unionId" uuid, demo boolean, "changeNumber" bigint)
            on conflict (code) do update set
                name = excluded.name, kind = excluded.kind, address = excluded.address, lat = excluded.lat,
                lon = excluded.lon, phone = excluded.phone, access = excluded.access, hours = excluded.hours,
                facilities = excluded.facilities, union_id = excluded.union_id, removed = false,
                change_number = excluded.change_number, version = station.version + 1
            """;

    private final Pool pool;
    private final ObjectMapper json;

    StationRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** Held until the caller's transaction ends, its commit included. */
    Uni<Void> lock() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(:lock) as text)", String.class)
                        .setParameter("lock", LOCK)
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Long> lastChange() {
        return Panache.getSession()
                .chain(session -> session.createQuery("select coalesce(max(changeNumber), 0) from Station", Long.class)
                        .getSingleResult());
    }

    /** One array, not a parameter for each: a list may have 20,000. */
    Uni<List<Station>> byCodes(List<String> codes) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select * from station where code = any(cast(:codes as text[]))", Station.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList());
    }

    /** All rows in one statement; a station that is known by its code is overwritten, and is back if it was removed. */
    Uni<Void> write(List<StationRow> rows) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WRITE)
                        .setParameter("rows", json(rows))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String json(List<StationRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rows are plain", impossible);
        }
    }

    Uni<@Nullable Station> present(UUID id) {
        return find("id = ?1 and not removed", id).firstResult();
    }

    /** As committed, outside any session: the read behind every look-up. */
    Uni<List<ListedStation>> changedAfter(long number, Timetables timetables) {
        return pool.preparedQuery(CHANGED).execute(Tuple.of(number)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> listed(row, timetables))
                .toList());
    }

    private static ListedStation listed(Row row, Timetables timetables) {
        StationDetails details = new StationDetails(
                row.getString("name"),
                row.getString("kind"),
                row.getString("address"),
                new Place(row.getDouble("lat"), row.getDouble("lon")),
                row.getString("phone"),
                row.getString("access"),
                row.getString("hours"),
                Station.facilityCodes(row.getString("facilities")));
        return new ListedStation(
                row.getUUID("id"),
                row.getString("code"),
                details,
                timetables.of(details.hours()),
                row.getUUID("union_id"),
                row.getBoolean("demo"),
                row.getBoolean("removed"),
                row.getLong("change_number"),
                row.getLong("version"));
    }
}
