package org.gongyou.station;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.gongyou.platform.csv.CsvFinding;
import org.gongyou.platform.csv.CsvProblem;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.problem.ProblemType;

/** The features of a map layer as lines of a table: the first is line 2, for a header comes before it. */
final class FeatureTable {

    /** Where the coordinates stand in a feature. */
    private static final String GEOMETRY = "geometry";

    private static final int LINES_BEFORE = 1;

    private final List<String> columns;
    private final List<List<String>> lines = new ArrayList<>();
    private final List<CsvFinding> findings = new ArrayList<>();
    private int line = LINES_BEFORE;

    FeatureTable(List<String> columns) {
        this.columns = columns;
    }

    void add(JsonNode feature) {
        line++;
        Map<String, String> cells = new HashMap<>();
        feature.path("properties").properties().forEach(property -> put(cells, property.getKey(), property.getValue()));
        cells.putIfAbsent(StationCsv.CRS, "wgs84");
        JsonNode point = feature.path(GEOMETRY);
        JsonNode place = point.path("coordinates");
        boolean isPoint = point.path("type").asText().equals("Point")
                && place.path(0).isNumber()
                && place.path(1).isNumber();
        if (isPoint) {
            cells.put(StationCsv.LON, place.path(0).decimalValue().toPlainString());
            cells.put(StationCsv.LAT, place.path(1).decimalValue().toPlainString());
        } else {
            wrong(GEOMETRY, StationProblem.GEOMETRY_NO_POINT);
        }
        lines.add(columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
    }

    private void put(Map<String, String> cells, String property, JsonNode value) {
        if (StationHeadings.IGNORED.contains(property)) return;
        String column = StationHeadings.column(property);
        if (!columns.contains(column)) {
            wrong("", CsvProblem.UNKNOWN_COLUMN);
        } else if (cells.put(column, text(column, value)) != null) {
            wrong(column, CsvProblem.REPEATED_COLUMN);
        }
    }

    private String text(String column, JsonNode value) {
        if (value.isNull()) return "";
        if (value.isObject() || value.isBoolean()) {
            wrong(column, StationProblem.PROPERTY_NO_TEXT);
            return "";
        }
        StringJoiner text = new StringJoiner(";");
        if (value.isArray()) value.forEach(part -> text.add(part.asText()));
        else text.add(value.asText());
        // A line break would put every later feature on another line than it is.
        if (text.toString().chars().anyMatch(Character::isISOControl)) {
            wrong(column, CsvProblem.CONTROL_CHARACTER);
            return "";
        }
        return text.toString();
    }

    private void wrong(String column, ProblemType fault) {
        findings.add(new CsvFinding(line, column, fault));
    }

    CsvSheet sheet() {
        CsvSheet sheet = StationCsv.open(table().getBytes(StandardCharsets.UTF_8));
        findings.forEach(finding -> sheet.report(finding.line(), finding.column(), finding.fault()));
        return sheet;
    }

    private String table() {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord(columns);
            for (List<String> cells : lines) csv.writeRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }

    /** The same findings, with the number of the feature for the line and its geometry for the coordinates. */
    static CsvReport inFeatures(CsvReport report) {
        return new CsvReport(
                report.rows(),
                report.errors().stream().map(FeatureTable::inFeature).toList());
    }

    private static CsvReport.Entry inFeature(CsvReport.Entry entry) {
        boolean coordinate =
                entry.column().equals(StationCsv.LAT) || entry.column().equals(StationCsv.LON);
        return new CsvReport.Entry(
                entry.line() - LINES_BEFORE, coordinate ? GEOMETRY : entry.column(), entry.code(), entry.message());
    }
}
