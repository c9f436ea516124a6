package org.gongyou.station;

import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.gongyou.calendar.Timetables;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.hours.HoursException;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/** From a row to what is kept in memory. */
@Singleton
class StationListing {

    private final Timetables timetables;
    private final Vault vault;

    StationListing(Timetables timetables, Vault vault) {
        this.timetables = timetables;
        this.vault = vault;
    }

    ListedStation of(Row row) {
        StationDetails details = details(row);
        return new ListedStation(
                row.getUUID("id"),
                row.getString("code"),
                row.getLong("place_number"),
                details,
                ConditionOnFile.condition(
                        row.getString("facility_states"),
                        instant(row, "confirmed_at"),
                        row.getString("confirmed_by"),
                        instant(row, "doubtful_since"),
                        row.getString("last_report"),
                        instant(row, "last_report_at")),
                keeper(row),
                Station.photos(row.getString("photos")),
                timetable(details),
                row.getUUID("union_id"),
                row.getBoolean("demo"),
                row.getBoolean("removed"),
                row.getLong("change_number"),
                row.getLong("version"));
    }

    private @Nullable Timetable timetable(StationDetails details) {
        try {
            return timetables.of(
                    details.hours(),
                    details.extra().specialDays().stream().map(SpecialDay::rule).toList());
        } catch (HoursException unknown) {
            return null;
        }
    }

    /** Words that thousands of stations share are in memory once. */
    private static StationDetails details(Row row) {
        return new StationDetails(
                row.getString("name"),
                row.getString("kind").intern(),
                row.getString("address"),
                new Place(row.getDouble("lat"), row.getDouble("lon")),
                row.getString("phone"),
                row.getString("access").intern(),
                interned(row.getString("hours")),
                Station.facilityCodes(row.getString("facilities")),
                new StationExtra(
                        row.getString("region"),
                        row.getString("host_name"),
                        row.getString("host_phone"),
                        row.getInteger("stars"),
                        row.getString("door_help"),
                        ExtraOnFile.specialDays(row.getString("special_days"))));
    }

    /** Most stations have none, and opening what is sealed takes its time. */
    private Keeper keeper(Row row) {
        if (row.getUUID("keeper_id") == null) return Keeper.NOBODY;
        return KeeperOnFile.keeper(
                row.getUUID("keeper_id"),
                bytes(row, "keeper_name"),
                bytes(row, "keeper_phone"),
                row.getBoolean("keeper_phone_shown"),
                vault);
    }

    private static @Nullable String interned(@Nullable String word) {
        return word == null ? null : word.intern();
    }

    private static byte @Nullable [] bytes(Row row, String column) {
        return row.getBuffer(column) == null ? null : row.getBuffer(column).getBytes();
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
