package org.gongyou.platform.geo;

import static org.gongyou.platform.geo.Crs.BD09;
import static org.gongyou.platform.geo.Crs.GCJ02;
import static org.gongyou.platform.geo.Crs.WGS84;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hutool.core.util.CoordinateUtil;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrsTest {

    private static final double MICRODEGREE = 1e-6;

    @ParameterizedTest
    @CsvSource({
        // Shanghai, Shenzhen, Beijing: the examples by which other implementations test themselves
        "31.1774276, 121.5272106, 31.17530398364597, 121.531541859215",
        "22.543847, 113.912316, 22.540796131694766, 113.9171764808363",
        "39.911954, 116.377817, 39.91334545536069, 116.38404722455657",
    })
    void knownPointsGoIntoGcj02AndBack(double lat, double lon, double gcjLat, double gcjLon) {
        Crs.Coordinates shown = GCJ02.fromWgs84(new Place(lat, lon));
        assertEquals(gcjLat, shown.lat(), 1e-9);
        assertEquals(gcjLon, shown.lon(), 1e-9);

        Place back = GCJ02.toWgs84(gcjLat, gcjLon);
        assertEquals(lat, back.lat(), 1e-9);
        assertEquals(lon, back.lon(), 1e-9);
    }

    @Test
    void agreesWithAnIndependentImplementationAllOverChina() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            Place wgs = somewhereInChina(random);
            CoordinateUtil.Coordinate gcj = CoordinateUtil.wgs84ToGcj02(wgs.lon(), wgs.lat());
            CoordinateUtil.Coordinate bd = CoordinateUtil.gcj02ToBd09(gcj.getLng(), gcj.getLat());

            Crs.Coordinates inGcj = GCJ02.fromWgs84(wgs);
            assertEquals(gcj.getLat(), inGcj.lat(), MICRODEGREE);
            assertEquals(gcj.getLng(), inGcj.lon(), MICRODEGREE);
            Crs.Coordinates inBd = BD09.fromWgs84(wgs);
            assertEquals(bd.getLat(), inBd.lat(), MICRODEGREE);
            assertEquals(bd.getLng(), inBd.lon(), MICRODEGREE);
        }
    }

    @Test
    void everyPlaceInChinaComesBackToAMillionthOfADegree() {
        Random random = new Random(11);
        for (int i = 0; i < 100_000; i++) {
            Place wgs = somewhereInChina(random);
            for (Crs crs : Crs.values()) {
                Crs.Coordinates shown = crs.fromWgs84(wgs);
                Place back = crs.toWgs84(shown.lat(), shown.lon());
                assertEquals(wgs.lat(), back.lat(), MICRODEGREE);
                assertEquals(wgs.lon(), back.lon(), MICRODEGREE);
                assertTrue(wgs.metresTo(back) < 0.001);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"51.5, -0.12", "40.7, -74", "-33.9, 151.2", "0, 0", "35.68, 139.77", "56, 100", "90, 0", "-90, 180"})
    void outsideChinaNothingMoves(double lat, double lon) {
        for (Crs crs : Crs.values()) {
            assertEquals(new Crs.Coordinates(lat, lon), crs.fromWgs84(new Place(lat, lon)));
            assertEquals(new Place(lat, lon), crs.toWgs84(lat, lon));
        }
    }

    @Test
    void systemsAreKnownByTheirUsualNames() {
        assertEquals(GCJ02, Crs.named("gcj02"));
        assertEquals(GCJ02, Crs.named(" GCJ-02 "));
        assertEquals(GCJ02, Crs.named("高德"));
        assertEquals(BD09, Crs.named("bd_09"));
        assertEquals(WGS84, Crs.named("WGS-84"));
        assertNull(Crs.named("mercator"));
    }

    @Test
    void nowhereOnEarthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> WGS84.toWgs84(90.01, 0));
        assertThrows(IllegalArgumentException.class, () -> GCJ02.toWgs84(0, -180.01));
        assertThrows(IllegalArgumentException.class, () -> BD09.toWgs84(Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> WGS84.toWgs84(0, Double.POSITIVE_INFINITY));
    }

    /** Away from the rectangle's edge, where the published transformation jumps and so has no inverse. */
    private static Place somewhereInChina(Random random) {
        return new Place(0.85 + random.nextDouble() * 54.95, 72.02 + random.nextDouble() * 65.79);
    }
}
