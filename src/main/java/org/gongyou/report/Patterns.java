package org.gongyou.report;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.report.PatternsView.AtStation;
import org.gongyou.report.PatternsView.LockedAt;
import org.gongyou.report.PatternsView.OfKind;
import org.gongyou.report.PatternsView.Standout;
import org.gongyou.witness.Pseudonyms;
import org.gongyou.witness.Reporters;

/** Counts what many reports say together. Pure. */
final class Patterns {

    /** What an officer looks through. */
    private static final int MOST_STATIONS = 100;

    private static final int MOST_HOURS = 24;
    private static final int MOST_REPORTERS = 20;
    /** Whoever says less than this does not stand out. */
    private static final int MUCH = 5;

    private static final Duration SOON = Duration.ofDays(1);
    private static final double HUNDREDTHS = 100;

    /** Code and name of a station. */
    record Label(String code, String name) {}

    private record Hour(DayOfWeek weekday, int hour) {}

    private Patterns() {}

    /** @param reports in the order of time */
    static List<AtStation> stations(List<StationReport> reports, Map<UUID, Label> labels) {
        Map<UUID, List<StationReport>> atStation = reports.stream().collect(groupingBy(StationReport::stationId));
        List<AtStation> all = new ArrayList<>();
        labels.forEach((id, label) -> all.add(station(id, label, atStation.getOrDefault(id, List.of()))));
        all.sort(Comparator.comparingInt(AtStation::reporters)
                .thenComparingInt(AtStation::reports)
                .reversed()
                .thenComparing(AtStation::code));
        return all.subList(0, Math.min(all.size(), MOST_STATIONS));
    }

    private static AtStation station(UUID id, Label label, List<StationReport> reports) {
        List<OfKind> kinds = reports.stream().collect(groupingBy(StationReport::what)).entrySet().stream()
                .map(kind -> new OfKind(kind.getKey(), kind.getValue().size(), people(kind.getValue())))
                .sorted(Comparator.comparingInt(OfKind::reports).reversed().thenComparing(OfKind::what))
                .toList();
        List<LockedAt> locked = reports.stream()
                .filter(report -> report.says(ReportWhat.LOCKED))
                .collect(groupingBy(Patterns::hour))
                .entrySet()
                .stream()
                .map(at -> new LockedAt(
                        at.getKey().weekday(), at.getKey().hour(), at.getValue().size(), people(at.getValue())))
                .sorted(Comparator.comparingInt(LockedAt::reports)
                        .reversed()
                        .thenComparing(LockedAt::weekday)
                        .thenComparing(LockedAt::hour))
                .limit(MOST_HOURS)
                .toList();
        return new AtStation(id, label.code(), label.name(), reports.size(), people(reports), kinds, locked);
    }

    /** All of China has one time. */
    private static Hour hour(StationReport report) {
        ZonedDateTime at = report.at().atZone(ChinaDay.ZONE);
        return new Hour(at.getDayOfWeek(), at.getHour());
    }

    private static int people(List<StationReport> reports) {
        return Reporters.independent(reports, StationReport::by, StationReport::at)
                .size();
    }

    /** @param reports in the order of time */
    static List<Standout> standouts(List<StationReport> reports, Pseudonyms pseudonyms) {
        Map<UUID, List<StationReport>> atStation = reports.stream().collect(groupingBy(StationReport::stationId));
        return Reporters.independent(reports, StationReport::by, StationReport::at).stream()
                .filter(own -> own.size() >= MUCH)
                .map(own -> standout(own, atStation, pseudonyms))
                .sorted(Comparator.comparingInt(Standout::reports).reversed().thenComparing(Standout::reporter))
                .limit(MOST_REPORTERS)
                .toList();
    }

    private static Standout standout(
            List<StationReport> own, Map<UUID, List<StationReport>> atStation, Pseudonyms pseudonyms) {
        Set<StationReport> mine = new HashSet<>(own);
        long stations = own.stream().map(StationReport::stationId).distinct().count();
        long contradicted = own.stream()
                .filter(report -> atStation.getOrDefault(report.stationId(), List.of()).stream()
                        .anyMatch(other -> !mine.contains(other) && isContrary(report, other)))
                .count();
        String name = pseudonyms.overall(own.get(0).by());
        return new Standout(
                name == null ? "" : name,
                own.size(),
                (int) stations,
                Math.round(contradicted * HUNDREDTHS / own.size()) / HUNDREDTHS);
    }

    private static boolean isContrary(StationReport one, StationReport other) {
        boolean soon = Duration.between(one.at(), other.at()).abs().compareTo(SOON) <= 0;
        return soon
                && Objects.equals(one.facility(), other.facility())
                && (isPair(one, other, ReportWhat.LOCKED, ReportWhat.OPEN)
                        || isPair(one, other, ReportWhat.FACILITY_BROKEN, ReportWhat.FACILITY_MENDED)
                        || isPair(one, other, ReportWhat.SUPPLIES_EXPIRED, ReportWhat.FACILITY_MENDED));
    }

    private static boolean isPair(StationReport one, StationReport other, ReportWhat first, ReportWhat second) {
        return one.says(first) && other.says(second) || one.says(second) && other.says(first);
    }
}
