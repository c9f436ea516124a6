package org.gongyou.station;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.geo.Vincenty;
import org.junit.jupiter.api.Test;

/**
 * 10,000 questions to as many stations, in every coordinate system and with every filter, against looking at each station
 * and measuring it by another method (Vincenty).
 */
class FindingOracleTest extends StationOracle {

    private static final int QUESTIONS = 10_000;

    /** Two methods agree to this; who is nearer by less may come in either order. */
    private static final double SAME = 0.001;

    @Test
    void tenThousandQuestionsAreAnsweredAsIfEveryStationHadBeenMeasured() {
        int found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            StationQuery query = new StationQuery();
            Place centre = somewhere.somewhere();
            aim(query, centre, i);
            List<ToldStation> answer = lookup.find(query.search(null)).items();
            compare(query, centre, answer);
            found += answer.size();
        }
        assertThat(found).isGreaterThan(4 * QUESTIONS);
    }

    private void aim(StationQuery query, Place centre, int number) {
        Crs crs = Crs.values()[number % 3];
        Crs.Coordinates shown = crs.fromWgs84(centre);
        query.crs = crs.name();
        query.lat = String.format(Locale.ROOT, "%.12f", shown.lat());
        query.lon = String.format(Locale.ROOT, "%.12f", shown.lon());
        query.radius = String.format(Locale.ROOT, "%.3f", Math.pow(10, 2 + 2.69 * random.nextDouble()));
        query.limit = Integer.toString(1 + random.nextInt(100));
        if (random.nextInt(3) == 0) query.kind = List.of(pick(StationKind.values()), pick(StationKind.values()));
        if (random.nextInt(3) == 0) query.access = List.of(pick(StationAccess.values()));
        if (random.nextInt(3) == 0) query.facility = List.of(pick(Facility.values()) + "," + pick(Facility.values()));
        if (random.nextInt(3) == 0) query.open = "now";
        if (random.nextInt(3) == 0) query.at = "2026-11-2" + random.nextInt(10) + "T23:30:00+08:00";
        if (random.nextInt(10) == 0) query.stars = Integer.toString(random.nextInt(4));
        if (random.nextInt(6) == 0) query.q = random.nextBoolean() ? "邮政" : "中央 司机";
    }

    private void compare(StationQuery query, Place centre, List<ToldStation> answer) {
        double radius = Double.parseDouble(query.radius);
        int limit = Integer.parseInt(query.limit);
        double[] measured = stations.stream()
                .filter(station -> isNear(station.place(), centre, radius) && isWanted(query, station))
                .mapToDouble(station -> Vincenty.metres(centre, station.place()))
                .sorted()
                .toArray();
        long surely = Arrays.stream(measured)
                .filter(metres -> metres <= radius - SAME)
                .count();
        long perhaps = Arrays.stream(measured)
                .filter(metres -> metres <= radius + SAME)
                .count();
        assertThat((long) answer.size()).isBetween(Math.min(limit, surely), Math.min(limit, perhaps));
        assertThat(answer.stream().map(ToldStation::station)).doesNotHaveDuplicates();
        for (int i = 0; i < answer.size(); i++) {
            ListedStation station = known(answer.get(i));
            assertThat(isWanted(query, station)).isTrue();
            double metres = Vincenty.metres(centre, station.place());
            assertThat(metres).isCloseTo(measured[i], offset(SAME));
            assertThat(requireNonNull(answer.get(i).distance()) / 10.0).isCloseTo(metres, offset(0.06));
            if (i > 0 && station.place().equals(known(answer.get(i - 1)).place())) {
                assertThat(station.id()).isGreaterThan(known(answer.get(i - 1)).id());
            }
        }
    }

    /** Nothing that far north or east can be nearer: a degree of the meridian is at least 110.5 km. */
    private static boolean isNear(Place place, Place centre, double radius) {
        double east = Math.abs(place.lon() - centre.lon()) * 110_500 * Math.cos(Math.toRadians(50));
        return Math.abs(place.lat() - centre.lat()) * 110_500 <= radius + 1 && east <= radius + 1;
    }
}
