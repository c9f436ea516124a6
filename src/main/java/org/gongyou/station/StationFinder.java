package org.gongyou.station;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Answers from memory alone, and so also while the database is away. */
@ApplicationScoped
class StationFinder {

    private final StationSnapshot stations;
    private final Clock clock;

    StationFinder(StationSnapshot stations, Clock clock) {
        this.stations = stations;
        this.clock = clock;
    }

    StationView byId(UUID id, Crs crs) {
        ListedStation station = stations.value().byId(id);
        if (station == null) throw new ProblemException(NOT_FOUND);
        return StationView.of(station, clock.instant(), crs);
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
        return StationCsv.write(covered(scope).toList());
    }

    private Stream<ListedStation> covered(StationScope scope) {
        return stations.value().byCode().stream().filter(station -> scope.covers(station.unionId()));
    }
}
