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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Stations for whoever changes them, through the session; and what changed, for the memory of every instance. */
@ApplicationScoped
class StationRepository implements PanacheRepositoryBase<Station, UUID> {

    /** Any constant that no other advisory lock of ours uses. */
    private static final long LOCK = 7_401_007;

    private static final String CHANGED = """
            select id, code, place_number, name, kind, address, lat, lon, phone, access, hours, facilities, region, host_name,
                   host_phone, stars, door_help, special_days, facility_states, confirmed_at, confirmed_by, doubtful_since,
                   last_report, last_report_at, keeper_id, keeper_name, keeper_phone, keeper_phone_shown, photos, union_id,
                   demo, removed, change_number, version
            from station where change_number > $1 order by change_number
            """;

    /** As text first: a parameter of type jsonb the client would send as a JSON string. */
    private static final String WRITE = """
            insert into station (id, code, place_number, name, kind, address, lat, lon, phone, access, hours, facilities,
                                 region, host_name, host_phone, stars, door_help, special_days, facility_states,
                                 confirmed_at, confirmed_by, union_id, demo, removed, change_number, version)
            select id, code, coalesce("placeNumber", nextval('station_place_number')), name, kind, address, lat, lon, phone,
                   access, hours, facilities, region, "hostName", "hostPhone", stars, "doorHelp", "specialDays",
                   "facilityStates", "confirmedAt", "confirmedBy", "unionId", demo, false, "changeNumber", 1
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as entry(
                id uuid, code text, "placeNumber" bigint, name text, kind text, address text, lat double precision,
                lon double precision, phone text, access text, hours text, facilities text, region text, "hostName" text,
                "hostPhone" text, stars integer, "doorHelp" text, "specialDays" text, "facilityStates" text,
                "confirmedAt" timestamptz, "confirmedBy" text, "unionId" uuid, demo boolean, "changeNumber" bigint)
            on conflict (code) do update set
                name = excluded.name, kind = excluded.kind, address = excluded.address, lat = excluded.lat,
                lon = excluded.lon, phone = excluded.phone, access = excluded.access, hours = excluded.hours,
                facilities = excluded.facilities, region = excluded.region, host_name = excluded.host_name,
                host_phone = excluded.host_phone, stars = excluded.stars, door_help = excluded.door_help,
                special_days = excluded.special_days, facility_states = excluded.facility_states,
                confirmed_at = excluded.confirmed_at, confirmed_by = excluded.confirmed_by,
                union_id = excluded.union_id, removed = false, change_number = excluded.change_number,
                version = station.version + 1
            """;

    private final Pool pool;
    private final ObjectMapper json;

    StationRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /**
     * Held until the caller's transaction ends, its commit included. Whoever waits for a key waits shortly; here many may
     * stand in line, each of whom is soon done.
     */
    Uni<Void> lock() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select concat(set_config('lock_timeout', '20s', true), cast(pg_advisory_xact_lock(:lock) as text))",
                                String.class)
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
    Uni<List<Station>> known(Collection<String> codes, Collection<Long> placeNumbers) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                        select * from station
                        where code = any(cast(:codes as text[])) or place_number = any(cast(:places as bigint[]))
                        """, Station.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .setParameter("places", placeNumbers.toArray(Long[]::new))
                .getResultList());
    }

    /** The sequence goes on behind the numbers that stations brought along, so that it meets none of them. */
    Uni<Void> skipPlaceNumbers(long taken) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select setval('station_place_number', greatest(last_value, cast(:taken as bigint)))
                                from station_place_number
                                """, Long.class)
                        .setParameter("taken", taken)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** All rows in one statement; a station that is known by its code is overwritten, and is back if it was removed. */
    Uni<Void> write(List<StationRow> rows) {
        return Panache.getSession().chain(session -> session.createNativeQuery(WRITE)
                .setParameter("rows", json(rows))
                .executeUpdate()
                // What the session holds of them is of before.
                .chain(session::flush)
                .invoke(session::clear));
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

    /** Of these accounts, which are one person's; removed stations too. */
    Uni<List<Station>> keptBy(Collection<UUID> accounts) {
        return find("keeper.id in ?1 order by code", List.copyOf(accounts)).list();
    }

    Uni<List<UUID>> doubtful(Collection<UUID> ids) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                        "select id from station where id = any(cast(:ids as uuid[])) and doubtful_since is not null and not removed",
                        UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList());
    }

    /** As committed, outside any session: the read behind every look-up. */
    Uni<List<ListedStation>> changedAfter(long number, Function<Row, ListedStation> listed) {
        return pool.preparedQuery(CHANGED).execute(Tuple.of(number)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(listed)
                .toList());
    }
}
