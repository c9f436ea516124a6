package org.gongyou.tally;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of requests for legal aid. */
@Schema(name = "LegalAidStatistics")
record AidStatisticsView(
        @Schema(description = "district, kind or grievance") String by,
        String from,
        String until,

        @Schema(
                description =
                        "Nothing here is about fewer; smaller figures are put together in rows whose key is OTHER, or left out")
        int threshold,

        List<Row> rows,
        Row total) {

    /** One line. */
    @Schema(name = "LegalAidStatisticsRow")
    record Row(
            @Schema(description = "The district union's id, the form of help, the grievance, OTHER or TOTAL")
            String key,

            String name,
            @Schema(description = "Requests that came") long requests,

            @Schema(description = "Of these, for advice alone; 0 by grievance")
            long consultations,

            long accepted,
            long refused,
            long closed,

            @Schema(description = "Of the closed, by negotiation or mediation; 0 by grievance")
            long mediated,

            @Schema(description = "What came to workers") long recoveredInFen,

            @Nullable @Schema(description = "From the request to its end, of the closed")
            Integer medianDays) {

        static Row of(String key, String name, AidFigures figures) {
            return new Row(
                    key,
                    name,
                    figures.requests(),
                    figures.consultations(),
                    figures.accepted(),
                    figures.refused(),
                    figures.closed(),
                    figures.mediated(),
                    figures.recoveredInFen(),
                    figures.medianDays());
        }
    }
}
