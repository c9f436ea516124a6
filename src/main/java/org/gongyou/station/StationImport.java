package org.gongyou.station;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final boolean madeUp;

    /** @param madeUp whether the stations that are new are of a demonstration */
    StationImport(StationScope scope, byte[] table, boolean madeUp) {
        this.scope = scope;
        this.sheet = StationCsv.open(table);
        this.lines = StationCsv.read(sheet);
        this.madeUp = madeUp;
    }

    List<String> codes() {
        return lines.stream().map(StationCsv.Line::code).toList();
    }

    /** What to enter, given the stations of these codes. Faults that show only now join the sheet's findings. */
    List<StationEntry> against(List<Station> known) {
        Map<String, Station> byCode = known.stream().collect(toMap(Station::code, identity()));
        List<StationEntry> entries = new ArrayList<>(lines.size());
        for (StationCsv.Line line : lines) {
            Station station = byCode.get(line.code());
            boolean demo = station == null ? madeUp : station.isDemo();
            UUID union = union(line, station);
            if (union != null) entries.add(new StationEntry(line.code(), line.details(), union, demo));
        }
        return entries;
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
        return CsvReport.of(sheet, language);
    }
}
