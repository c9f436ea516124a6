package org.gongyou.platform.csv;

import org.gongyou.platform.problem.ProblemType;

/**
 * One thing wrong at one place.
 *
 * @param line counted from 1, the header included, as a spreadsheet shows it
 * @param column as {@link CsvColumns} names it; {@code #3} for the third when it names none; empty when it concerns the whole line
 */
public record CsvFinding(int line, String column, ProblemType fault) {}
