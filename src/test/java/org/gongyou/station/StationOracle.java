package org.gongyou.station;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/**
 * 10,000 random stations, over several districts, some at the same spot; and whether one is asked for, by looking at it.
 */
abstract class StationOracle {

    static final Instant NOW = Instant.parse("2026-11-23T05:10:00Z");

    final Random random = new Random(3);
    final RandomStations somewhere = new RandomStations(11, new Place(45.75, 126.65), 2.4);
    final List<ListedStation> stations = somewhere.of(10_000);
    final Map<UUID, ListedStation> byId =
            stations.stream().collect(Collectors.toMap(ListedStation::id, station -> station));
    final StationBook book = StationBook.EMPTY.with(stations);
    final StationLookup lookup = new StationLookup(
            () -> book,
            new WrittenStations(new ObjectMapper().findAndRegisterModules()),
            Clock.fixed(NOW, ZoneOffset.UTC));

    String pick(Enum<?>[] some) {
        return some[random.nextInt(some.length)].name();
    }

    ListedStation known(ToldStation told) {
        return requireNonNull(byId.get(told.station().id()));
    }

    /** By reading what was asked for, station by station. */
    static boolean isWanted(StationQuery query, ListedStation station) {
        StationDetails details = station.details();
        if (station.removed()) return false;
        if (query.kind != null && !query.kind.contains(details.kind())) return false;
        if (query.access != null && !query.access.contains(details.access())) return false;
        if (query.facility != null && !hasInOrder(station, query.facility.get(0).split(","))) return false;
        if (query.stars != null && !hasStars(details.extra().stars(), query.stars)) return false;
        if (query.open != null && !station.isOpenAt(NOW)) return false;
        if (query.at != null && !station.isOpenAt(OffsetDateTime.parse(query.at).toInstant())) return false;
        return query.q == null
                || Arrays.stream(query.q.split(" "))
                        .allMatch(word -> details.name().contains(word)
                                || details.address().contains(word));
    }

    private static boolean hasInOrder(ListedStation station, String... facilities) {
        for (String facility : facilities) {
            FacilityCondition found = station.condition().facilities().get(facility);
            boolean works = found == null || Set.of("WORKS", "UNKNOWN").contains(found.state());
            if (!works || !station.details().facilities().contains(facility)) return false;
        }
        return true;
    }

    private static boolean hasStars(@Nullable Integer stars, String least) {
        return stars != null && stars >= Integer.parseInt(least);
    }
}
