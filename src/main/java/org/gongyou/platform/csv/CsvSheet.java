package org.gongyou.platform.csv;

import static java.util.Locale.ROOT;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;

/** A table as it was sent, and everything found wrong with it so far. For one import; not to be shared by threads. */
public final class CsvSheet {

    /** Enough to see what is wrong; the rest would only be bytes. */
    static final int MOST_FINDINGS = 1_000;

    private final Map<String, Integer> positions = new HashMap<>();
    private final List<CsvRecord> records = new ArrayList<>();
    private final List<CsvFinding> findings = new ArrayList<>();
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Set<Integer> faultyLines = new HashSet<>();
    private int width;

    private CsvSheet() {}

    /** @throws ProblemException 400 {@code csv.unreadable} when the bytes are no UTF-8 or no table at all */
    public static CsvSheet read(byte[] body, CsvColumns columns) {
        CsvSheet sheet = new CsvSheet();
        List<CsvRecord> lines = parse(body);
        if (lines.isEmpty()) {
            columns.required().forEach(column -> sheet.report(1, column, CsvProblem.MISSING_COLUMN));
            return sheet;
        }
        sheet.takeHeader(lines.get(0), columns);
        if (sheet.isClean()) lines.stream().skip(1).forEach(sheet::takeLine);
        return sheet;
    }

    private static List<CsvRecord> parse(byte[] body) {
        try {
            return CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .trimWhitespacesAroundQuotes(true)
                    .ofCsvRecord(CsvText.decode(body))
                    .stream()
                    .filter(line -> !line.getFields().stream()
                            .allMatch(cell -> CsvText.trim(cell).isEmpty()))
                    .toList();
        } catch (CharacterCodingException | CsvParseException unreadable) {
            throw new ProblemException(CsvProblem.UNREADABLE);
        }
    }

    private void takeHeader(CsvRecord header, CsvColumns columns) {
        int line = (int) header.getStartingLineNumber();
        Map<String, String> known = columns.byName();
        width = header.getFieldCount();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String written = CsvText.fold(header.getField(i));
            String column = known.get(written.toLowerCase(ROOT));
            if (columns.ignored().contains(written)) continue;
            if (column == null) report(line, "#" + (i + 1), CsvProblem.UNKNOWN_COLUMN);
            else if (positions.putIfAbsent(column, i) != null) report(line, column, CsvProblem.REPEATED_COLUMN);
        }
        for (String column : columns.required()) {
            if (!positions.containsKey(column)) report(line, column, CsvProblem.MISSING_COLUMN);
        }
    }

    private void takeLine(CsvRecord line) {
        records.add(line);
        if (line.getFieldCount() != width) {
            report((int) line.getStartingLineNumber(), "", CsvProblem.CELL_COUNT);
        }
    }

    /**
     * Reads every line and answers what became of the faultless ones. Reading goes on after a faulty cell, so that all of a
     * line's faults are found; whatever {@code read} makes of such a line is dropped.
     */
    public <T> List<T> rows(Function<CsvRow, T> read) {
        List<T> rows = new ArrayList<>(records.size());
        for (CsvRecord line : records) {
            CsvRow row = new CsvRow(this, line);
            if (faultyLines.contains(row.line())) continue;
            T value = read.apply(row);
            if (!faultyLines.contains(row.line())) rows.add(value);
        }
        return rows;
    }

    /** Says what is wrong at a place; also for faults that show only when the whole table is known. */
    public void report(int line, String column, ProblemType fault) {
        faultyLines.add(line);
        if (findings.size() < MOST_FINDINGS) findings.add(new CsvFinding(line, column, fault));
    }

    /** Whether the header names the column: an absent one says nothing, an empty cell says that there is nothing. */
    public boolean has(String column) {
        return positions.containsKey(column);
    }

    /** Lines read, without the header. */
    public int size() {
        return records.size();
    }

    public boolean isClean() {
        return faultyLines.isEmpty();
    }

    /** By line, and within a line in the order of finding; at most 1,000. */
    public List<CsvFinding> findings() {
        return findings.stream()
                .sorted(Comparator.comparingInt(CsvFinding::line))
                .toList();
    }

    String cell(CsvRecord line, String column) {
        Integer position = positions.get(column);
        return position == null || position >= line.getFieldCount() ? "" : line.getField(position);
    }

    boolean isNew(String column, String value) {
        return seen.computeIfAbsent(column, any -> new HashSet<>()).add(value);
    }
}
