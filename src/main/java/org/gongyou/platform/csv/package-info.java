/**
 * Tables that officers bring in from a spreadsheet: unions, officers, stations.
 *
 * <p>A {@link org.gongyou.platform.csv.CsvSheet} reads the bytes, a feature turns each
 * {@link org.gongyou.platform.csv.CsvRow} into a record of its own, and everything that is wrong is collected with its line
 * and column instead of stopping at the first, because whoever mends a list of 7,000 lines wants to mend it once. The
 * answer is a {@link org.gongyou.platform.csv.CsvReport}: 200 with what was found on a dry run, 422 with the same findings
 * otherwise, and then nothing is imported.
 *
 * <p>What spreadsheets in China really contain is forgiven where the meaning is clear: a byte order mark, full-width digits
 * and letters in codes, ideographic spaces, empty lines at the end. What could be read in two ways is reported.
 */
@NullMarked
package org.gongyou.platform.csv;

import org.jspecify.annotations.NullMarked;
