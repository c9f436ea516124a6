package org.gongyou.station;

import static java.util.stream.Collectors.partitioningBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gongyou.platform.geo.Place;

/** Finds stations: near a place, by name, beside a route, on a map. From memory alone, and so also without the database. */
@ApplicationScoped
class StationLookup {

    private final Supplier<StationBook> stations;
    private final WrittenStations written;
    private final Clock clock;

    @Inject
    StationLookup(StationSnapshot stations, WrittenStations written, Clock clock) {
        this(stations::value, written, clock);
    }

    StationLookup(Supplier<StationBook> stations, WrittenStations written, Clock clock) {
        this.stations = stations;
        this.written = written;
        this.clock = clock;
    }

    StationList find(StationSearch search) {
        Instant now = clock.instant();
        StationBook book = stations.get();
        Place centre = search.centre();
        return new StationList(centre == null ? named(book, search, now) : near(book, centre, search, now));
    }

    private List<ToldStation> near(StationBook book, Place centre, StationSearch search, Instant now) {
        StationFilter filter = search.filter();
        return book
                .byPlace()
                .nearest(
                        centre,
                        search.radius(),
                        search.limit(),
                        book.traits().wantedBy(filter, now),
                        filter.besideTraits(book))
                .stream()
                .map(found -> written.tell(found, filter.told(now), search.crs()))
                .toList();
    }

    private List<ToldStation> named(StationBook book, StationSearch search, Instant now) {
        StationFilter filter = search.filter();
        return book.named(filter.words(), station -> filter.wants(station, now), search.limit()).stream()
                .map(station -> written.tell(station, filter.told(now), search.crs()))
                .toList();
    }

    StationsAlong along(StationRoute search) {
        Instant now = clock.instant();
        StationBook book = stations.get();
        StationFilter filter = search.filter();
        return new StationsAlong(
                book.byPlace().along(search.route(), search.corridor(), search.limit(), filter.in(book, now)).stream()
                        .map(found -> StationAlongView.of(found, filter.told(now), search.crs()))
                        .toList());
    }

    StationClusters clusters(StationWindowQuery.Look look) {
        Instant now = clock.instant();
        StationBook book = stations.get();
        StationFilter filter = look.filter();
        int zoom = look.window().grid().zoom();
        Map<Boolean, List<StationCell>> cells =
                book.map().cells(look.window(), filter.in(book, now), look.crs()).stream()
                        .collect(partitioningBy(cell -> cell.isCluster(zoom)));
        return new StationClusters(
                cells.getOrDefault(true, List.of()).stream()
                        .map(StationClusterView::of)
                        .toList(),
                cells.getOrDefault(false, List.of()).stream()
                        .flatMap(cell -> cell.members().stream())
                        .map(member -> written.tell(member.station(), filter.told(now), look.crs()))
                        .toList());
    }
}
