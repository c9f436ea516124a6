package org.gongyou.station;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the condition of a station lies in its columns. */
@Embeddable
class ConditionOnFile {

    @Column(name = "facility_states")
    private String facilityStates;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "doubtful_since")
    private @Nullable Instant doubtfulSince;

    @Column(name = "last_report")
    private @Nullable String lastReport;

    @Column(name = "last_report_at")
    private @Nullable Instant lastReportAt;

    protected ConditionOnFile() {}

    ConditionOnFile(StationCondition condition) {
        facilityStates = condition.facilitiesText();
        Confirmed confirmed = condition.confirmed();
        confirmedAt = confirmed == null ? null : confirmed.at();
        confirmedBy = confirmed == null ? null : confirmed.by();
        doubtfulSince = condition.doubtfulSince();
        LastReport last = condition.lastReport();
        lastReport = last == null ? null : last.what();
        lastReportAt = last == null ? null : last.at();
    }

    StationCondition condition() {
        return condition(facilityStates, confirmedAt, confirmedBy, doubtfulSince, lastReport, lastReportAt);
    }

    static StationCondition condition(
            String facilityStates,
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy,
            @Nullable Instant doubtfulSince,
            @Nullable String lastReport,
            @Nullable Instant lastReportAt) {
        Map<String, FacilityCondition> facilities = StationCondition.facilities(facilityStates);
        Confirmed confirmed =
                confirmedAt == null || confirmedBy == null ? null : new Confirmed(confirmedAt, confirmedBy);
        LastReport last = lastReport == null || lastReportAt == null ? null : new LastReport(lastReport, lastReportAt);
        return new StationCondition(facilities == null ? Map.of() : facilities, confirmed, doubtfulSince, last);
    }
}
