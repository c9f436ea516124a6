package org.gongyou.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;

class EarthTest {

    private static final int LINES = 200_000;
    private static final double EXACT = 1e-4;

    /** Everywhere on Earth, poles and date line included, and across the length up to which the short way is taken. */
    @Test
    void theShortWayIsAsLongAsTheGeodesic() {
        Random random = new Random(17);
        for (int i = 0; i < LINES; i++) {
            double lat = i % 4 == 0 ? 90 - Math.pow(10, -6 + 6 * random.nextDouble()) : 180 * random.nextDouble() - 90;
            double lon = i % 5 == 0 ? 180 - Math.pow(10, -6 * random.nextDouble()) : 360 * random.nextDouble() - 180;
            double metres = Math.pow(10, -1 + 6 * random.nextDouble());
            GeodesicData line = Geodesic.WGS84.Direct(lat, lon, 360 * random.nextDouble(), Math.min(metres, 70_000));
            Place to = new Place(line.lat2, line.lon2);

            double told = new Place(lat, lon).metresTo(to);

            double full = Geodesic.WGS84.Inverse(lat, lon, to.lat(), to.lon()).s12;
            assertThat(told).as("%f %f to %f %f", lat, lon, to.lat(), to.lon()).isCloseTo(full, within(EXACT));
            assertThat(to.metresTo(new Place(lat, lon))).isCloseTo(told, within(1e-8));
        }
    }

    @Test
    void aPlaceIsWhereItIs() {
        assertThat(new Place(45.7, 126.6).metresTo(new Place(45.7, 126.6))).isZero();
        assertThat(new Place(90, 0).metresTo(new Place(90, 179))).isCloseTo(0, within(EXACT));
        assertThat(new Place(10, -180).metresTo(new Place(10, 180))).isCloseTo(0, within(EXACT));
    }
}
