package org.gongyou.report;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.station.StationCarers;
import org.gongyou.witness.Pseudonyms;
import org.jspecify.annotations.Nullable;

/** What keepers and officers read of reports. */
@ApplicationScoped
class ReportLook {

    /** Bounds memory and time of looking for patterns: a large city's week. */
    private static final int MOST = 20_000;

    private final ReportRepository reports;
    private final StationCarers carers;
    private final Pseudonyms pseudonyms;
    private final Enclosures enclosures;
    private final Clock clock;

    ReportLook(
            ReportRepository reports, StationCarers carers, Pseudonyms pseudonyms, Enclosures enclosures, Clock clock) {
        this.reports = reports;
        this.carers = carers;
        this.pseudonyms = pseudonyms;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    Uni<Page<KeptReportView>> ofKeeper(UUID worker, UUID station, @Nullable String cursor, int limit) {
        return Panache.withSession(() -> carers.requireKept(worker, station)
                .chain(() ->
                        page(station, cursor, limit, report -> KeptReportView.of(report, enclosures.note(report)))));
    }

    Uni<Page<OfficerReportView>> ofOfficer(UUID station, @Nullable String cursor, int limit) {
        return Panache.withSession(() -> carers.requireManaged(station)
                .chain(() -> page(
                        station,
                        cursor,
                        limit,
                        report -> OfficerReportView.of(report, enclosures.note(report), pseudonyms))));
    }

    private <T> Uni<Page<T>> page(UUID station, @Nullable String cursor, int limit, Function<StationReport, T> view) {
        return reports.page(station, Cursor.decode(cursor, 2), limit + 1)
                .map(rows -> Page.of(rows, limit, view, last -> Cursor.of(last.at(), last.id())));
    }

    Uni<PatternsView> patterns(int days) {
        Instant since = clock.instant().minus(Duration.ofDays(days));
        List<UUID> unions = carers.managedUnions();
        return Panache.withSession(() -> reports.since(since, unions, MOST).chain(found -> reports.names(
                        found.stream().map(StationReport::stationId).distinct().toList())
                .map(names -> new PatternsView(
                        days,
                        found.size() < MOST,
                        Patterns.stations(found, labels(names)),
                        Patterns.standouts(found, pseudonyms)))));
    }

    private static Map<UUID, Patterns.Label> labels(List<Tuple> names) {
        return names.stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> new Patterns.Label(row.get(1, String.class), row.get(2, String.class))));
    }
}
