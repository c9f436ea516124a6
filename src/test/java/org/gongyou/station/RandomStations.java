package org.gongyou.station;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.hours.Holidays;
import org.gongyou.platform.hours.OpeningHours;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/** Stations in memory, as different as those of a city; the same for the same seed. */
final class RandomStations {

    private static final String[] HOURS = {
        "24/7", "Mo-Fr 08:30-11:00,13:30-17:00", "Mo-Su 06:00-22:00", "Sa,Su 09:00-12:00", "Mo-Fr 22:00-06:00", "off"
    };
    private static final String[] ROADS = {"中山路", "中央大街", "松花江街", "和兴路", "学府路"};
    private static final String[] HOSTS = {"工商银行", "邮政", "司机之家", "暖心", "KFC"};

    private final Random random;
    private final Place middle;
    private final double spread;
    private final List<Timetable> timetables = new ArrayList<>();

    RandomStations(long seed, Place middle, double spread) {
        this.random = new Random(seed);
        this.middle = middle;
        this.spread = spread;
        for (String hours : HOURS) {
            timetables.add(OpeningHours.parse(hours).in(ZoneId.of("Asia/Shanghai"), Holidays.NONE));
        }
    }

    /** Some of them stand at the very same place. */
    List<ListedStation> of(int count) {
        List<ListedStation> stations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean shared = i > 0 && random.nextInt(50) == 0;
            stations.add(station(i + 1, shared ? stations.get(random.nextInt(i)).place() : somewhere()));
        }
        return stations;
    }

    private ListedStation station(int number, Place place) {
        int hours = random.nextInt(HOURS.length + 1);
        boolean known = hours < HOURS.length;
        StationDetails details = new StationDetails(
                pick(HOSTS) + "驿站" + number % 100,
                pick(StationKind.values()).name(),
                pick(ROADS) + random.nextInt(300) + "号",
                place,
                null,
                pick(StationAccess.values()).name(),
                known ? HOURS[hours] : null,
                facilities(),
                new StationExtra(null, null, null, stars(), null, List.of()));
        return new ListedStation(
                new UUID(random.nextLong(), random.nextLong()),
                "R-" + number,
                number,
                details,
                new StationCondition(found(details.facilities()), null, null, null),
                Keeper.NOBODY,
                List.of(),
                known ? timetables.get(hours) : null,
                new UUID(0, 1),
                false,
                random.nextInt(30) == 0,
                number,
                1);
    }

    /** The same station after a change. */
    static ListedStation changed(ListedStation station, long number, boolean removed) {
        StationDetails before = station.details();
        StationDetails details = new StationDetails(
                "第" + number + "次",
                before.kind(),
                before.address(),
                before.place(),
                before.phone(),
                before.access(),
                before.hours(),
                before.facilities(),
                before.extra());
        return new ListedStation(
                station.id(),
                station.code(),
                station.placeNumber(),
                details,
                station.condition(),
                station.keeper(),
                station.photos(),
                station.timetable(),
                station.unionId(),
                station.demo(),
                removed,
                number,
                station.version() + 1);
    }

    private List<String> facilities() {
        List<String> some = new ArrayList<>();
        for (Facility facility : Facility.values()) if (random.nextInt(4) == 0) some.add(facility.name());
        return some;
    }

    private @Nullable Integer stars() {
        int stars = random.nextInt(7);
        return stars > 5 ? null : stars;
    }

    private Map<String, FacilityCondition> found(List<String> facilities) {
        Map<String, FacilityCondition> found = new HashMap<>();
        for (String facility : facilities) {
            if (random.nextInt(4) == 0) {
                found.put(
                        facility,
                        new FacilityCondition(pick(FacilityState.values()).name(), null));
            }
        }
        return found;
    }

    Place somewhere() {
        return new Place(
                middle.lat() + (random.nextDouble() - 0.5) * spread,
                middle.lon() + (random.nextDouble() - 0.5) * spread * 1.4);
    }

    private <T> T pick(T[] some) {
        return some[random.nextInt(some.length)];
    }
}
