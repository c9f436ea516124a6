package org.gongyou.tally;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.tally.AidTally.Fact;
import org.jspecify.annotations.Nullable;

/** What became of requests for legal aid. */
@Schema(name = "LegalAidStatistics")
record AidStatisticsView(
        @Schema(description = "district, kind or grievance") String by,
        String from,
        String until,

        @Schema(description = StatisticsText.THRESHOLD) int threshold,

        List<Row> rows,
        Row total) {

    /** One line. */
    @Schema(name = "LegalAidStatisticsRow", description = StatisticsText.ABSENT)
    record Row(
            @Schema(description = "The district union's id, the form of help, the grievance, NONE for none, or TOTAL")
            String key,

            String name,

            @Nullable @Schema(description = "Requests that came, in the month in which each came for the first time")
            Long requests,

            @Nullable
            @Schema(
                    description =
                            "Of these, for advice alone as they came, whatever they became later; absent in rows by grievance")
            Long consultations,

            @Nullable @Schema(description = "Aid that was granted, in the month of the decision")
            Long accepted,

            @Nullable @Schema(description = "Aid that was refused, in the month of the decision")
            Long refused,

            @Nullable @Schema(description = "Ended otherwise than by a refusal, in the month of the end")
            Long closed,

            @Nullable
            @Schema(
                    description =
                            "Of the closed, by negotiation or mediation as they ended; absent in rows by grievance")
            Long mediated,

            @Nullable
            @Schema(
                    description =
                            "What came to workers, in the month in which it was entered; what was entered by mistake is taken off there")
            Long recoveredInFen,

            @Nullable
            @Schema(description = "From the request to its end, of the closed; absent when nothing was closed")
            Integer medianDays) {

        static Row of(String key, String name, Shown shown, List<Part> parts) {
            return new Row(
                    key,
                    name,
                    shown.count(Fact.REQUESTED, parts),
                    ofKind(Fact.REQUESTED, "CONSULTATION", shown, parts),
                    shown.count(Fact.ACCEPTED, parts),
                    shown.count(Fact.REFUSED, parts),
                    shown.count(Fact.CLOSED, parts),
                    ofKind(Fact.CLOSED, "NEGOTIATION", shown, parts),
                    shown.amountInFen(Fact.RECOVERED, parts),
                    shown.medianDays(List.of(Fact.CLOSED), parts));
        }

        /** Of one form of help nothing is of another; how much of a grievance is of one is not looked at. */
        private static @Nullable Long ofKind(Fact fact, String kind, Shown shown, List<Part> parts) {
            String facet = parts.isEmpty() ? null : parts.get(0).facet();
            if (facet == null) return shown.count(fact, Part.each(parts, AidStatistics.KIND, kind));
            if (!facet.equals(AidStatistics.KIND)) return null;
            return kind.equals(parts.get(0).code()) ? shown.count(fact, parts) : (Long) 0L;
        }

        long size() {
            return Stream.of(requests, accepted, refused, closed)
                    .mapToLong(figure -> figure == null ? 0 : figure)
                    .sum();
        }
    }
}
