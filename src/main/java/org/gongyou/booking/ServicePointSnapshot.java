package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gongyou.calendar.Timetables;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** The service points of one instance's memory: a city has some dozens. */
@Singleton
class ServicePointSnapshot extends Snapshot<ServicePointBook> {

    static final String NAME = "service-points";

    private static final String ALL = """
            select p.id, p.code, p.name, p.address, p.lat, p.lon, p.phone, p.hours, p.region, p.manners, p.languages,
                   p.slot_hours, p.slot_minutes, p.places, p.days_ahead, p.union_id, p.demo,
                   array(select cast(c.day as text) from service_point_closure c where c.point_id = p.id) as closed
            from service_point p where not p.removed order by p.code
            """;

    private final Pool pool;
    private final Timetables timetables;

    ServicePointSnapshot(Pool pool, Timetables timetables) {
        super(NAME);
        this.pool = pool;
        this.timetables = timetables;
    }

    @Override
    protected Uni<ServicePointBook> load() {
        return pool.query(ALL)
                .execute()
                .map(rows -> new ServicePointBook(StreamSupport.stream(rows.spliterator(), false)
                        .map(this::point)
                        .toList()));
    }

    private ListedPoint point(Row row) {
        ServicePointDetails details = details(row);
        String bookable = details.slots().hours() == null
                ? details.hours()
                : details.slots().hours();
        SlotPlan plan = new SlotPlan(
                timetables.of(bookable, List.of()),
                details.slots().minutes(),
                details.slots().places(),
                details.slots().daysAhead(),
                closed(row),
                speaksOfHolidays(bookable));
        return new ListedPoint(
                row.getUUID("id"),
                row.getString("code"),
                details,
                timetables.of(details.hours(), List.of()),
                plan,
                row.getBoolean("demo"));
    }

    private static ServicePointDetails details(Row row) {
        return new ServicePointDetails(
                row.getString("name"),
                row.getString("address"),
                new Place(row.getDouble("lat"), row.getDouble("lon")),
                row.getString("phone"),
                row.getString("hours"),
                row.getString("region"),
                List.of(row.getArrayOfStrings("manners")),
                List.of(row.getArrayOfStrings("languages")),
                new ServicePointDetails.Slots(
                        row.getString("slot_hours"),
                        row.getInteger("slot_minutes"),
                        row.getInteger("places"),
                        row.getInteger("days_ahead")),
                row.getUUID("union_id"));
    }

    private static Set<LocalDate> closed(Row row) {
        return Arrays.stream(row.getArrayOfStrings("closed"))
                .map(LocalDate::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean speaksOfHolidays(@Nullable String hours) {
        return hours != null && (hours.contains("PH") || hours.equals("24/7"));
    }
}
