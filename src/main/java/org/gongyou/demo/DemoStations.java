package org.gongyou.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;

/** The stations, as many as Harbin reported in 2020, as a table of the form that officers import. */
final class DemoStations {

    static final int STATIONS = 1_112;
    static final int CANTEENS = 116;
    static final int MOTHER_AND_BABY_ROOMS = 74;

    private static final long SEED = 20_200_102;
    private static final String HEADER = "code,name,kind,address,lat,lon,crs,phone,access,hours,facilities,union\n";

    /** Rarer things that some places have besides what their sort always has. */
    private static final List<String> EXTRAS =
            List.of("TELEVISION", "BOOKS", "WIFI", "RAIN_GEAR", "SOCKETS", "LAUNDRY");

    private final Ground ground;
    private final Random random = new Random(SEED);
    private final StringBuilder table = new StringBuilder(HEADER);
    private int count;

    private DemoStations(Ground ground) {
        this.ground = ground;
    }

    static String table(Ground ground) {
        DemoStations stations = new DemoStations(ground);
        stations.add(STATIONS, "DRIVER_COURIER_STATION", StationSort.STATIONS);
        stations.add(CANTEENS, "TAXI_CANTEEN", StationSort.CANTEENS);
        stations.add(MOTHER_AND_BABY_ROOMS, "MOTHER_BABY_ROOM", StationSort.MOTHER_AND_BABY);
        return stations.table.toString();
    }

    private void add(int number, String kind, List<StationSort> sorts) {
        for (int i = 0; i < number; i++) add(kind, StationSort.some(sorts, random));
    }

    private void add(String kind, StationSort sort) {
        Street street = ground.some(random);
        Place place = Ground.near(street.centre(), street.district().isUrban() ? 1 : 3, random);
        // Lists come in the systems of the maps they were made with.
        Crs crs = Crs.values()[count % 3];
        Crs.Coordinates written = crs.fromWgs84(place);
        count++;
        String name = "演示%s%s%d号".formatted(street.name(), sort.host(), count);
        String address = "哈尔滨市%s演示路%d号".formatted(street.fullName(), 1 + random.nextInt(300));
        String phone = random.nextInt(4) == 0 ? "" : "0451-0000%04d".formatted(count);
        row(
                "HRB-%05d".formatted(count),
                name,
                kind,
                address,
                "%.6f".formatted(written.lat()),
                "%.6f".formatted(written.lon()),
                crs.name(),
                phone,
                some(sort.access()),
                some(sort.hours()),
                String.join(";", facilities(sort)),
                street.code());
    }

    private List<String> facilities(StationSort sort) {
        List<String> facilities = new ArrayList<>(sort.facilities());
        String extra = some(EXTRAS);
        if (random.nextInt(3) == 0 && !facilities.contains(extra)) facilities.add(extra);
        if (random.nextInt(4) == 0) facilities.remove(random.nextInt(facilities.size()));
        return facilities;
    }

    private String some(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.append(i == 0 ? "" : ",").append('"').append(cells[i]).append('"');
        }
        table.append('\n');
    }
}
