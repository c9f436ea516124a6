package org.gongyou.offer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;
import org.gongyou.witness.ReportDoor;
import org.jspecify.annotations.Nullable;

/** What somebody reported while signed in. What was said of an offer stays; who said it goes, at the latest after a month. */
@ApplicationScoped
class OfferPersonalData implements PersonalData {

    private final OfferReportRepository reports;
    private final OfferNotes notes;
    private final ReportDoor door;
    private final ObjectMapper json;
    private final Duration retention;

    OfferPersonalData(
            OfferReportRepository reports,
            OfferNotes notes,
            ReportDoor door,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.report.retention") Duration retention) {
        this.reports = reports;
        this.notes = notes;
        this.door = door;
        this.json = json;
        this.retention = retention;
    }

    private record Exported(
            UUID offerId,
            Instant at,
            String what,
            @Nullable UUID storeId,
            @Nullable String note) {}

    @Override
    public String section() {
        return "offer-reports";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return reports.of(door.account(worker))
                .map(all -> json.valueToTree(all.stream().map(this::exported).toList()));
    }

    private Exported exported(OfferReport report) {
        return new Exported(report.offerId(), report.at(), report.what(), report.storeId(), notes.open(report));
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return reports.of(door.account(worker))
                .chain(all ->
                        reports.makeNameless(all.stream().map(OfferReport::id).toList()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return reports.makeNamelessBefore(now.minus(retention));
    }
}
