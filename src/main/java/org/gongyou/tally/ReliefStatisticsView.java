package org.gongyou.tally;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.tally.ReliefTally.Fact;
import org.jspecify.annotations.Nullable;

/** What became of applications for relief. */
@Schema(name = "ReliefStatistics")
record ReliefStatisticsView(
        @Schema(description = "district, programme or class")
        String by,

        String from,
        String until,

        @Schema(description = StatisticsText.THRESHOLD) int threshold,

        List<Row> rows,
        Row total) {

    /** One line. */
    @Schema(name = "ReliefStatisticsRow", description = StatisticsText.ABSENT)
    record Row(
            @Schema(
                    description =
                            "The district union's id, the programme's code, the class of hardship, NONE for none, or TOTAL")
            String key,

            String name,

            @Nullable
            @Schema(description = "Applications that came, and those reopened, in the month in which they did")
            Long applied,

            @Nullable @Schema(description = "In the month of the decision")
            Long approved,

            @Nullable @Schema(description = "In the month of the decision")
            Long refused,

            @Nullable
            @Schema(
                    description =
                            "Households that something reached and stayed with, each once, however often; one may be in several rows and"
                                    + " months. Absent too where only a few more are in all than in the greatest row or month")
            Long householdsHelped,

            @Nullable @Schema(description = "In the month of the decision")
            Long approvedInFen,

            @Nullable
            @Schema(
                    description =
                            "What reached them: paid, in cash, or worth in goods, in the month in which it did. What the bank returns"
                                    + " later counts no longer in that month; paid anew, it counts in the month of that")
            Long helpedInFen,

            @Nullable @Schema(description = "From the application to the decision")
            Integer medianDaysToDecision,

            @Nullable @Schema(description = "From the application to the help")
            Integer medianDaysToHelp) {

        /** @param rows the rows of which this is the total */
        static Row of(String key, String name, Shown shown, List<Part> parts, List<List<Part>> rows) {
            return new Row(
                    key,
                    name,
                    shown.count(Fact.APPLIED, parts),
                    shown.count(Fact.APPROVED, parts),
                    shown.count(Fact.REFUSED, parts),
                    shown.people(Fact.HELPED, parts, rows),
                    shown.amountInFen(Fact.APPROVED, parts),
                    shown.amountInFen(Fact.HELPED, parts),
                    shown.medianDays(List.of(Fact.APPROVED, Fact.REFUSED), parts),
                    shown.medianDays(List.of(Fact.HELPED), parts));
        }

        long size() {
            return Stream.of(applied, approved, refused, householdsHelped)
                    .mapToLong(figure -> figure == null ? 0 : figure)
                    .sum();
        }
    }
}
