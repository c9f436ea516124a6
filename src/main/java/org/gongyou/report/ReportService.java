package org.gongyou.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.file.FileView;
import org.gongyou.file.PhotoUploads;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.station.ReportedStation;
import org.gongyou.station.StationReports;
import org.gongyou.witness.Reporter;

/** Takes reports. */
@ApplicationScoped
class ReportService {

    private final StationReports stations;
    private final ReportRepository reports;
    private final ReportJudge judge;
    private final Enclosures enclosures;
    private final PhotoUploads photos;
    private final Idempotency idempotency;
    private final Clock clock;

    ReportService(
            StationReports stations,
            ReportRepository reports,
            ReportJudge judge,
            Enclosures enclosures,
            PhotoUploads photos,
            Idempotency idempotency,
            Clock clock) {
        this.stations = stations;
        this.reports = reports;
        this.judge = judge;
        this.enclosures = enclosures;
        this.photos = photos;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Kept for the report that will name it. */
    Uni<FileView> photo(Reporter who, IdempotencyKey key, UUID station, Path upload) {
        stations.requireOne(station);
        return photos.take(who.owner(), key, upload);
    }

    Uni<ReportReceipt> report(Reporter who, IdempotencyKey key, UUID station, ReportRequest request) {
        Saying saying = request.saying();
        return idempotency
                .once(who.caller(), key, request, ReportReceipt.class, () -> stations.hold(station)
                        .chain(held -> take(who, held, saying)))
                .call(stations::renew);
    }

    /** In the caller's transaction, of a station that is held. */
    Uni<ReportReceipt> take(Reporter who, ReportedStation held, Saying saying) {
        Place place = saying.place();
        StationReport report = new StationReport(
                held.id(),
                clock.instant(),
                saying.what(),
                saying.facilityAmong(held.facilities()),
                place == null ? null : held.place().metresTo(place),
                who.witness());
        return enclosures
                .add(who, report, saying)
                .chain(() -> reports.add(report))
                .chain(() -> report.isCounted()
                        ? judge.weigh(held, report)
                        : Uni.createFrom().voidItem())
                .map(weighed ->
                        new ReportReceipt(report.id(), report.at(), report.isCounted(), held.doubtfulSince() != null));
    }
}
