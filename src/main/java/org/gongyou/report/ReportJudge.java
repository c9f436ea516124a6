package org.gongyou.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.gongyou.station.ReportedStation;
import org.gongyou.station.StationFinding;
import org.gongyou.station.StationReports;
import org.gongyou.witness.ReportRules;
import org.gongyou.witness.Word;
import org.jspecify.annotations.Nullable;

/** What a report that counts changes. Every call works in the caller's transaction, under the stations' lock. */
@ApplicationScoped
class ReportJudge {

    private final StationReports stations;
    private final ReportRepository reports;
    private final StationTasks tasks;

    ReportJudge(StationReports stations, ReportRepository reports, StationTasks tasks) {
        this.stations = stations;
        this.reports = reports;
        this.tasks = tasks;
    }

    /** @param report which is entered */
    Uni<Void> weigh(ReportedStation station, StationReport report) {
        Instant before = station.doubtfulSince();
        return reports.counting(station.id(), report.at().minus(ReportRules.MENDING_WINDOW))
                .chain(all -> {
                    Instant doubtful = doubtfulSince(before, all, report);
                    return stations.show(station, finding(report, doubtful))
                            .chain(() -> follow(station, before, all, report));
                });
    }

    private static @Nullable Instant doubtfulSince(
            @Nullable Instant before, List<StationReport> all, StationReport report) {
        return ReportWhat.valueOf(report.what()).isAboutDoor()
                ? ReportRules.doubtAfter(before, words(all, one -> isAboutDoor(one)), report.at())
                : before;
    }

    private Uni<Void> follow(
            ReportedStation station, @Nullable Instant before, List<StationReport> all, StationReport report) {
        Instant now = station.doubtfulSince();
        if (before == null && now != null) return tasks.want(station, TaskReason.LOCKED);
        if (before != null && now == null) return believe(station, sinceDoubt(before, all));
        ReportWhat what = ReportWhat.valueOf(report.what());
        return what.asksForMending() && ReportRules.isAgreed(words(all, one -> one.says(what)))
                ? tasks.want(station, TaskReason.valueOf(what.name()))
                : Uni.createFrom().voidItem();
    }

    /** Whoever found it locked was right, until it was open: only new words raise a doubt again. */
    private Uni<Void> believe(ReportedStation station, List<Word> said) {
        Uni<Void> settled = ReportRules.isBelieved(said)
                ? reports.settle(station.id(), ReportWhat.LOCKED)
                : Uni.createFrom().voidItem();
        return settled.chain(() -> tasks.believe(station));
    }

    private static List<Word> sinceDoubt(Instant before, List<StationReport> all) {
        return ReportRules.sinceDoubt(before, words(all, one -> isAboutDoor(one)));
    }

    private static boolean isAboutDoor(StationReport report) {
        return report.says(ReportWhat.LOCKED) || report.says(ReportWhat.OPEN);
    }

    private static List<Word> words(List<StationReport> all, Predicate<StationReport> wanted) {
        return all.stream()
                .filter(wanted)
                .map(report -> report.word(!report.says(ReportWhat.OPEN)))
                .toList();
    }

    private static StationFinding finding(StationReport report, @Nullable Instant doubtfulSince) {
        return new StationFinding(
                report.what(),
                report.at(),
                report.facility(),
                ReportWhat.valueOf(report.what()).facilityState(),
                doubtfulSince);
    }
}
