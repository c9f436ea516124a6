package org.gongyou.station;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** One list on its way in: read, compared with what is there, and entered as a whole or not at all. */
final class StationImport {

    private final StationScope scope;
    private final CsvSheet sheet;
    private final List<StationCsv.Line> lines;
    private final boolean asLayer;
    private final boolean madeUp;

    private StationImport(StationScope scope, CsvSheet sheet, boolean asLayer, boolean madeUp) {
        this.scope = scope;
        this.sheet = sheet;
        this.lines = StationCsv.read(sheet);
        this.asLayer = asLayer;
        this.madeUp = madeUp;
    }

    /** @param madeUp whether the stations that are new are of a demonstration */
    static StationImport ofTable(StationScope scope, byte[] table, boolean madeUp) {
        return new StationImport(scope, StationCsv.open(table), false, madeUp);
    }

    static StationImport ofLayer(StationScope scope, FeatureTable features) {
        return new StationImport(scope, features.sheet(), true, false);
    }

    List<String> codes() {
        return lines.stream().map(StationCsv.Line::code).toList();
    }

    /** Which the list names. */
    List<Long> placeNumbers() {
        return lines.stream()
                .map(StationCsv.Line::placeNumber)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * What to enter, given the stations of these codes and place numbers. Faults that show only now join the sheet's
     * findings.
     */
    List<StationEntry> against(List<Station> known) {
        Map<String, Station> byCode = known.stream().collect(toMap(Station::code, identity()));
        Map<Long, Station> byPlace = known.stream().collect(toMap(Station::placeNumber, identity()));
        List<StationEntry> entries = new ArrayList<>(lines.size());
        for (StationCsv.Line line : lines) {
            Station station = byCode.get(line.code());
            UUID union = union(line, station);
            checkPlace(line, station, byPlace);
            if (union != null) entries.add(entry(line, station, union));
        }
        return entries;
    }

    private StationEntry entry(StationCsv.Line line, @Nullable Station station, UUID union) {
        StationDetails details = line.details();
        StationExtra before =
                station == null ? StationExtra.NONE : station.details().extra();
        StationCondition condition = station == null ? StationCondition.NOT_SEEN : station.condition();
        return new StationEntry(
                line.code(),
                details.with(details.extra().over(before, sheet::has)),
                condition(line, condition).only(details.facilities()),
                union,
                station == null ? line.placeNumber() : Long.valueOf(station.placeNumber()),
                station == null ? madeUp : station.isDemo());
    }

    /** Of what the list does not tell, nothing is otherwise; nor of what it tells as it is, without saying who saw it. */
    private StationCondition condition(StationCsv.Line line, StationCondition before) {
        Map<String, FacilityCondition> said = new TreeMap<>(line.condition().facilities());
        said.replaceAll((facility, now) -> {
            FacilityCondition was = before.of(facility);
            return now.confirmed() == null && now.state().equals(was.state()) ? was : now;
        });
        said.values().removeIf(FacilityCondition.UNKNOWN::equals);
        return new StationCondition(
                sheet.has(StationCsv.FACILITY_STATES) ? said : before.facilities(),
                sheet.has(StationCsv.CONFIRMED) ? line.condition().confirmed() : before.confirmed(),
                before.doubtfulSince(),
                before.lastReport());
    }

    /** What stands on a door stays there. */
    private void checkPlace(StationCsv.Line line, @Nullable Station station, Map<Long, Station> byPlace) {
        Long number = line.placeNumber();
        if (number == null) return;
        boolean others = byPlace.containsKey(number) && byPlace.get(number) != station;
        boolean another = station != null && station.placeNumber() != number;
        if (others || another) sheet.report(line.number(), StationCsv.PLACE_CODE, StationProblem.PLACE_CODE_TAKEN);
    }

    private @Nullable UUID union(StationCsv.Line line, @Nullable Station station) {
        boolean covered = station != null && scope.covers(station.unionId());
        if (station != null && !station.isRemoved() && !covered) {
            sheet.report(line.number(), StationCsv.CODE, StationProblem.OTHER_UNION);
            return null;
        }
        String named = line.union();
        if (named != null) return reported(line, scope.union(named), StationProblem.UNION_UNKNOWN);
        // A list that does not name the unions leaves each station with its own.
        if (station != null && covered) return station.unionId();
        return reported(line, scope.home(), StationProblem.UNION_MISSING);
    }

    private @Nullable UUID reported(StationCsv.Line line, @Nullable UUID union, StationProblem missing) {
        if (union == null) sheet.report(line.number(), StationCsv.UNION, missing);
        return union;
    }

    CsvReport report(Language language) {
        CsvReport report = CsvReport.of(sheet, language);
        return asLayer ? FeatureTable.inFeatures(report) : report;
    }
}
