package org.gongyou.coverclaim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.gongyou.platform.language.Words;

/** What is paid, line by line; kept as it was computed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Assessment(List<Line> lines, long totalInFen) {

    /** @param days of the year that it uses up */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(String benefit, Words name, Words arithmetic, int days, long amountInFen) {}

    Assessment {
        lines = List.copyOf(lines);
    }

    static Assessment of(List<Line> lines) {
        return new Assessment(lines, lines.stream().mapToLong(Line::amountInFen).sum());
    }
}
