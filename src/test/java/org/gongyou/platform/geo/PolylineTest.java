package org.gongyou.platform.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolylineTest {

    @Test
    void thePublishedExampleIsRead() {
        assertEquals(
                List.of(
                        new Crs.Coordinates(38.5, -120.2),
                        new Crs.Coordinates(40.7, -120.95),
                        new Crs.Coordinates(43.252, -126.453)),
                Polyline.decode("_p~iF~ps|U_ulLnnqC_mqNvxq`@"));
    }

    @Test
    void whateverIsWrittenIsReadAgain() {
        Random random = new Random(5);
        for (int round = 0; round < 1_000; round++) {
            List<Crs.Coordinates> points = new ArrayList<>();
            for (int i = random.nextInt(20); i >= 0; i--) {
                points.add(new Crs.Coordinates(
                        (random.nextInt(18_000_001) - 9_000_000) / 1e5,
                        (random.nextInt(36_000_001) - 18_000_000) / 1e5));
            }
            assertEquals(points, Polyline.decode(WrittenLine.of(points)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_", // breaks off within a number
                "_p~iF", // a latitude without longitude
                "_p~iF~ps|U_", // breaks off later
                "_p~iF ps|U", // a space
                "_p~iF~ps|U\u0080", // no such letter
                "工会", // nor these
                "_________________", // a number without an end
                "~~~~~~~~??", // beyond what a number may hold
            })
    void whatIsNoLineIsRefused(String encoded) {
        assertThrows(IllegalArgumentException.class, () -> Polyline.decode(encoded));
    }

    @Test
    void aLineThatLeavesTheEarthIsRefused() {
        for (Crs.Coordinates beyond : List.of(
                new Crs.Coordinates(90.00001, 0),
                new Crs.Coordinates(-90.00001, 0),
                new Crs.Coordinates(0, 180.00001),
                new Crs.Coordinates(0, -180.00001))) {
            String encoded = WrittenLine.of(List.of(new Crs.Coordinates(0, 0), beyond));
            assertThrows(IllegalArgumentException.class, () -> Polyline.decode(encoded));
        }
    }
}
