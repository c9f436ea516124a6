package org.gongyou.platform.csv;

import static java.util.Locale.ROOT;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table. Each reader reports what is wrong with its cell and then answers a placeholder: the line is dropped
 * anyway (see {@link CsvSheet#rows}).
 */
public final class CsvRow {

    private static final String LIST_SEPARATORS = "[;；,，、|\\s]+";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-M-d", ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_DATE = 40;
    private static final double ROUNDING = 1e-6;

    private final CsvSheet sheet;
    private final CsvRecord cells;

    CsvRow(CsvSheet sheet, CsvRecord cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    /** As a spreadsheet counts: the header is line 1. */
    public int line() {
        return (int) cells.getStartingLineNumber();
    }

    /** Free text, trimmed; null when empty. */
    public @Nullable String optionalText(String column, int longest) {
        String text = CsvText.trim(sheet.cell(cells, column));
        if (text.codePointCount(0, text.length()) > longest) report(column, CsvProblem.TOO_LONG);
        if (text.chars().anyMatch(Character::isISOControl)) report(column, CsvProblem.CONTROL_CHARACTER);
        return text.isEmpty() ? null : text;
    }

    public String text(String column, int longest) {
        return required(column, optionalText(column, longest));
    }

    /** A code, number or phone: full-width characters become half-width, and only visible ASCII may remain. */
    public @Nullable String optionalCode(String column, int longest) {
        String code = CsvText.fold(sheet.cell(cells, column));
        if (code.length() > longest) report(column, CsvProblem.TOO_LONG);
        if (code.chars().anyMatch(c -> c < ' ' || c > '~')) report(column, CsvProblem.NOT_A_CODE);
        return code.isEmpty() ? null : code;
    }

    public String code(String column, int longest) {
        return required(column, optionalCode(column, longest));
    }

    /** A code that no earlier line of the table has. */
    public String uniqueCode(String column, int longest) {
        String code = code(column, longest);
        if (!code.isEmpty() && !sheet.isNew(column, code)) report(column, CsvProblem.REPEATED_VALUE);
        return code;
    }

    public @Nullable Double optionalNumber(String column, double least, double most) {
        String written = CsvText.fold(sheet.cell(cells, column));
        if (written.isEmpty()) return null;
        // Double.parseDouble alone would take "NaN", "0x1p3" and "1d".
        if (!written.matches("[+-]?\\d{1,9}(\\.\\d{0,15})?")) {
            report(column, CsvProblem.NOT_A_NUMBER);
            return null;
        }
        double number = Double.parseDouble(written);
        if (number < least || number > most) report(column, CsvProblem.OUT_OF_RANGE);
        return number;
    }

    public double number(String column, double least, double most) {
        Double number = optionalNumber(column, least, most);
        if (number == null && CsvText.trim(sheet.cell(cells, column)).isEmpty()) report(column, CsvProblem.EMPTY);
        return number == null ? 0 : number;
    }

    /**
     * A number of smaller units, such as fen of yuan; rounding is no way to read money.
     *
     * @param units how many of them make one of what is written
     */
    public @Nullable Long optionalWhole(String column, long most, int units, ProblemType otherwise) {
        Double number = optionalNumber(column, 0, (double) most / units);
        if (number == null) return null;
        double whole = number * units;
        if (Math.abs(whole - Math.rint(whole)) > ROUNDING) report(column, otherwise);
        return Math.round(whole);
    }

    /** A day, as spreadsheets write them too: 2026/11/1. */
    public @Nullable LocalDate optionalDate(String column, ProblemType unreadable) {
        String written = optionalCode(column, LONGEST_DATE);
        if (written == null) return null;
        try {
            return LocalDate.parse(written.replace('/', '-').replace('.', '-'), DATE);
        } catch (DateTimeException nonsense) {
            report(column, unreadable);
            return null;
        }
    }

    /** The constant of that name, in any case, with hyphens or spaces for underscores. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> values) {
        String written = code(column, 60);
        E value = written.isEmpty() ? null : constant(column, values, written);
        return value == null ? values.getEnumConstants()[0] : value;
    }

    /** Like {@link #oneOf}, and the fallback when the cell is empty or the column absent. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> values, E fallback) {
        String written = optionalCode(column, 60);
        E value = written == null ? fallback : constant(column, values, written);
        return value == null ? fallback : value;
    }

    /** Any number of constants, separated by semicolons, commas, bars or spaces; none is allowed. */
    public <E extends Enum<E>> Set<E> manyOf(String column, Class<E> values) {
        EnumSet<E> found = EnumSet.noneOf(values);
        for (String written : list(column)) {
            E value = constant(column, values, written);
            if (value != null) found.add(value);
        }
        return found;
    }

    /** The parts of a cell that holds a list. */
    public List<String> list(String column) {
        String written = CsvText.fold(sheet.cell(cells, column));
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(LIST_SEPARATORS))
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    public void report(String column, ProblemType fault) {
        sheet.report(line(), column, fault);
    }

    private String required(String column, @Nullable String value) {
        if (value == null) report(column, CsvProblem.EMPTY);
        return value == null ? "" : value;
    }

    private <E extends Enum<E>> @Nullable E constant(String column, Class<E> values, String written) {
        String name = written.toUpperCase(ROOT).replace('-', '_').replace(' ', '_');
        for (E value : values.getEnumConstants()) {
            if (value.name().equals(name)) return value;
        }
        report(column, CsvProblem.NOT_IN_LIST);
        return null;
    }
}
