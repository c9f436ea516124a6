package org.gongyou.tally;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of applications for relief. */
@Schema(name = "ReliefStatistics")
record ReliefStatisticsView(
        @Schema(description = "district, programme or class")
        String by,

        String from,
        String until,

        @Schema(
                description =
                        "Nothing here is about fewer; smaller figures are put together in rows whose key is OTHER, or left out")
        int threshold,

        List<Row> rows,
        Row total) {

    /** One line. */
    @Schema(name = "ReliefStatisticsRow")
    record Row(
            @Schema(
                    description =
                            "The district union's id, the programme's code, the class of hardship, OTHER or TOTAL")
            String key,

            String name,
            long applied,
            long approved,
            long refused,

            @Schema(
                    description =
                            "Households that something reached, each once, however often; one may be in several rows. In the total"
                                    + " as many as in the greatest row, where only a few more are in others")
            long householdsHelped,

            long approvedInFen,

            @Schema(description = "What reached them: paid, in cash, or worth in goods")
            long helpedInFen,

            @Nullable @Schema(description = "From the application to the decision")
            Integer medianDaysToDecision,

            @Nullable @Schema(description = "From the application to the help")
            Integer medianDaysToHelp) {

        static Row of(String key, String name, ReliefFigures figures) {
            return of(key, name, figures, figures.households());
        }

        static Row of(String key, String name, ReliefFigures figures, long householdsHelped) {
            return new Row(
                    key,
                    name,
                    figures.applied(),
                    figures.approved(),
                    figures.refused(),
                    householdsHelped,
                    figures.approvedInFen(),
                    figures.helpedInFen(),
                    Days.median(figures.decisionDays()),
                    Days.median(figures.helpDays()));
        }
    }
}
