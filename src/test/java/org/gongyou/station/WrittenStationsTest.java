package org.gongyou.station;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Nearby;
import org.gongyou.platform.geo.Place;
import org.junit.jupiter.api.Test;

/** What is written once says what would have been written anew, at every time, in every system, after every change. */
class WrittenStationsTest {

    private final ObjectMapper json = new ObjectMapper()
            .findAndRegisterModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);
    private final Random random = new Random(6);
    private final WrittenStations written = new WrittenStations(json);

    @Test
    void isWhatWouldBeWrittenAnew() throws IOException {
        List<ListedStation> stations = new ArrayList<>(new RandomStations(2, new Place(45.75, 126.65), 1).of(200));
        for (int i = 0; i < 50_000; i++) {
            int which = random.nextInt(stations.size());
            if (random.nextInt(50) == 0) stations.set(which, RandomStations.changed(stations.get(which), i, false));
            ListedStation station = stations.get(which);
            Instant at = Instant.parse("2026-11-23T00:00:00Z").plusSeconds(random.nextInt(7 * 24 * 3600));
            Crs crs = Crs.values()[random.nextInt(3)];
            Nearby<ListedStation> found = new Nearby<>(station, random.nextDouble() * 50_000);

            assertThat(read(written.tell(found, at, crs))).isEqualTo(read(StationView.of(found, at, crs)));
            assertThat(read(written.tell(station, at, crs))).isEqualTo(read(StationView.of(station, at, crs)));
        }
    }

    @Test
    void aListIsWrittenAsAMapperWouldWriteIt() throws IOException {
        List<ListedStation> stations = new RandomStations(3, new Place(45.75, 126.65), 1).of(100);
        Instant at = Instant.parse("2026-11-23T00:00:00Z");
        for (int count : new int[] {0, 1, 2, 100}) {
            StationList list = new StationList(stations.stream()
                    .limit(count)
                    .map(station -> random.nextBoolean()
                            ? written.tell(station, at, Crs.WGS84)
                            : written.tell(new Nearby<>(station, random.nextDouble() * 50_000), at, Crs.GCJ02))
                    .toList());

            assertThat(list.json()).isEqualTo(json.writeValueAsBytes(list));
            assertThat(json.readTree(list.json()).path("items")).hasSize(count);
        }
    }

    private JsonNode read(Object view) throws IOException {
        return json.readTree(json.writeValueAsBytes(view));
    }
}
