package org.gongyou.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;
import org.gongyou.witness.ReportDoor;
import org.jspecify.annotations.Nullable;

/** What somebody reported while signed in. What was said of a station stays; who said it goes, at the latest after a month. */
@ApplicationScoped
class ReportPersonalData implements PersonalData {

    private static final int BATCH = 500;

    private final ReportRepository reports;
    private final Enclosures enclosures;
    private final ReportDoor door;
    private final ObjectMapper json;
    private final Duration retention;

    ReportPersonalData(
            ReportRepository reports,
            Enclosures enclosures,
            ReportDoor door,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.report.retention") Duration retention) {
        this.reports = reports;
        this.enclosures = enclosures;
        this.door = door;
        this.json = json;
        this.retention = retention;
    }

    private record Exported(
            UUID stationId, KeptReportView report, @Nullable String photo) {}

    @Override
    public String section() {
        return "station-reports";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return reports.of(door.account(worker))
                .map(all -> json.valueToTree(all.stream().map(this::exported).toList()));
    }

    private Exported exported(StationReport report) {
        UUID photo = report.photoId();
        return new Exported(
                report.stationId(),
                KeptReportView.of(report, enclosures.note(report)),
                photo == null ? null : "/v1/files/" + photo);
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return reports.of(door.account(worker)).chain(this::makeNameless).replaceWithVoid();
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        Instant limit = now.minus(retention);
        return reports.photosBefore(limit, BATCH)
                .chain(this::makeNameless)
                .chain(with -> reports.makeNamelessBefore(limit).map(without -> with + without));
    }

    private Uni<Integer> makeNameless(List<StationReport> of) {
        return enclosures
                .erase(of)
                .chain(() ->
                        reports.makeNameless(of.stream().map(StationReport::id).toList()));
    }
}
