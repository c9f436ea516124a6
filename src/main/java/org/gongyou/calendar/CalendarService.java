package org.gongyou.calendar;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.gongyou.platform.web.IfMatch;

@ApplicationScoped
class CalendarService {

    /** All acts on the calendar are one stream of the audit trail: it belongs to nobody in particular. */
    private static final UUID STREAM = UUID.fromString("00000000-0000-7000-8000-00000ca1e0da");

    private final CalendarSnapshot snapshot;
    private final CalendarRepository years;
    private final SnapshotVersions versions;
    private final Audit audit;
    private final Clock clock;

    CalendarService(
            CalendarSnapshot snapshot, CalendarRepository years, SnapshotVersions versions, Audit audit, Clock clock) {
        this.snapshot = snapshot;
        this.years = years;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    CalendarYear year(int year) {
        return snapshot.value().year(year);
    }

    CalendarYear thisYear() {
        return year(clock.instant().atZone(ChinaDay.ZONE).getYear());
    }

    Uni<CalendarYear> publish(UUID officer, int year, IfMatch ifMatch, CalendarPublication publication) {
        CalendarYear next = publication.ofYear(year, ifMatch.version() + 1);
        return Panache.withTransaction(() -> versions.raise(CalendarSnapshot.NAME)
                        .chain(() -> years.version(year))
                        .invoke(ifMatch::check)
                        .chain(() -> years.save(next))
                        .chain(() -> record(officer, next)))
                .chain(() -> versions.renewNow(snapshot))
                .replaceWith(next);
    }

    private Uni<Void> record(UUID officer, CalendarYear year) {
        Map<String, Object> codes = Map.of("year", year.year(), "version", year.version());
        return audit.record(STREAM, officer, "calendar.published", STREAM, codes);
    }
}
