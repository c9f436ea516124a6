package org.gongyou.station;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Nearby;
import org.gongyou.platform.hours.OpenState;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * What is told of each station, written once for many who ask: most of the cost of an answer was to write it. It holds as
 * long as nothing it depends on is another: the station, whether and until when it is open, the coordinate system.
 *
 * <p>A place for each comes from its change number, so that those entered together do not meet; a newcomer drives out who
 * had it. So nobody has to be told when the stations change, and memory is bounded: 20,000 stations take 10 MB a system,
 * and no city more than 60.
 */
@ApplicationScoped
class WrittenStations {

    private static final int PLACES = 1 << 17;
    private static final int SYSTEMS = Crs.values().length;
    private static final double DECIMETRES = 10;

    private record Written(ListedStation station, @Nullable OpenState state, Crs crs, WrittenJson json) {

        boolean tells(ListedStation other, @Nullable OpenState now, Crs system) {
            return station == other && crs == system && Objects.equals(state, now);
        }
    }

    private final AtomicReferenceArray<@Nullable Written> places = new AtomicReferenceArray<>(PLACES);
    private final ObjectMapper mapper;

    WrittenStations(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    ToldStation tell(Nearby<ListedStation> found, Instant at, Crs crs) {
        return new ToldStation(found.item(), json(found.item(), at, crs), Math.round(found.metres() * DECIMETRES));
    }

    ToldStation tell(ListedStation station, Instant at, Crs crs) {
        return new ToldStation(station, json(station, at, crs), null);
    }

    private WrittenJson json(ListedStation station, Instant at, Crs crs) {
        Timetable timetable = station.timetable();
        OpenState state = timetable == null ? null : timetable.stateAt(at);
        int place = (int) (station.changeNumber() * SYSTEMS + crs.ordinal()) & (PLACES - 1);
        Written written = places.get(place);
        if (written != null && written.tells(station, state, crs)) return written.json();
        WrittenJson json = written(StationView.of(station, at, crs));
        places.set(place, new Written(station, state, crs, json));
        return json;
    }

    private WrittenJson written(StationView view) {
        try {
            byte[] json = mapper.writeValueAsBytes(view);
            return new WrittenJson(Arrays.copyOf(json, json.length - 1));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a view is plain", impossible);
        }
    }
}
