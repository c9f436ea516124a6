package org.gongyou.station;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Answers from memory alone, and so also while the database is away. */
@ApplicationScoped
class StationFinder {

    private final StationSnapshot stations;
    private final Unions unions;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration staleAfter;
    private final Optional<URI> publicUrl;

    StationFinder(
            StationSnapshot stations,
            Unions unions,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "gongyou.station.stale-after") Duration staleAfter,
            @ConfigProperty(name = "gongyou.public-url") Optional<URI> publicUrl) {
        this.stations = stations;
        this.unions = unions;
        this.json = json;
        this.staleAfter = staleAfter;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    StationDetailView byId(UUID id, Crs crs) {
        return detail(stations.value().byId(id), crs);
    }

    /** @param placeCode as typed or read from the door */
    StationDetailView byPlaceCode(String placeCode, Crs crs) {
        return detail(stations.value().byPlaceNumber(PlaceCode.number(placeCode)), crs);
    }

    /** Null when no station has the code. */
    @Nullable
    StationDetailView atDoor(String placeCode) {
        ListedStation station = stations.value().byPlaceNumber(PlaceCode.number(placeCode));
        return station == null ? null : detail(station, Crs.WGS84);
    }

    private StationDetailView detail(@Nullable ListedStation station, Crs crs) {
        if (station == null) throw new ProblemException(NOT_FOUND);
        return StationDetailView.of(StationView.of(station, clock.instant(), crs), station, unions.tree());
    }

    StationChanges changes(StationCursor since, int limit, Crs crs) {
        return StationChanges.of(stations.value(), since, limit, crs);
    }

    /** The stations somebody manages, in the order of their codes. */
    Page<StationOfficerView> managed(StationScope scope, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        List<ListedStation> rows = covered(scope)
                .filter(station -> after == null || station.code().compareTo(after.text(0)) > 0)
                .limit(limit + 1L)
                .toList();
        return Page.of(rows, limit, StationOfficerView::of, last -> Cursor.of(last.code()));
    }

    String table(StationScope scope) {
        return StationCsv.write(covered(scope).toList(), scope.unions());
    }

    String layer(StationScope scope) {
        return new StationGeoJson(json).write(covered(scope).toList(), scope.unions());
    }

    /** @param called where the officer found this server, for an installation that does not say where it is found */
    Uni<String> sign(StationScope scope, UUID id, URI called) {
        ListedStation station = stations.value().byId(id);
        if (station == null || !scope.covers(station.unionId())) throw new ProblemException(NOT_FOUND);
        String placeCode = PlaceCode.of(station.placeNumber());
        URI base = publicUrl.orElse(called);
        return DoorSign.Pages.doorsign(
                        DoorSign.of(station.details().name(), placeCode, base.resolve("/s/" + placeCode)))
                .createUni();
    }

    /** Not looked at for so many days, the longest first; those never looked at before all others. */
    Page<StationOfficerView> stale(StationScope scope, @Nullable Integer days, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 2);
        Instant latest = clock.instant().minus(days == null ? staleAfter : Duration.ofDays(days));
        List<ListedStation> rows = covered(scope)
                .filter(station -> StationFinder.lastSeen(station).isBefore(latest))
                .sorted(Comparator.comparing(StationFinder::lastSeen).thenComparing(ListedStation::code))
                .filter(station -> after == null || isAfter(station, after.instant(0), after.text(1)))
                .limit(limit + 1L)
                .toList();
        return Page.of(
                rows, limit, StationOfficerView::of, last -> Cursor.of(StationFinder.lastSeen(last), last.code()));
    }

    private static boolean isAfter(ListedStation station, Instant seen, String code) {
        int later = lastSeen(station).compareTo(seen);
        return later > 0 || (later == 0 && station.code().compareTo(code) > 0);
    }

    private static Instant lastSeen(ListedStation station) {
        Confirmed confirmed = station.condition().confirmed();
        return confirmed == null ? Instant.EPOCH : confirmed.at();
    }

    private Stream<ListedStation> covered(StationScope scope) {
        return stations.value().byCode().stream().filter(station -> scope.covers(station.unionId()));
    }
}
