package org.gongyou.tally;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of what the union gives is taken and used. */
@Schema(name = "BenefitStatistics")
record BenefitStatisticsView(
        Benefit kind,
        By by,
        String from,
        String until,

        @Schema(
                description =
                        "Nothing here is about fewer; smaller figures are put together in rows whose key is OTHER, or left out")
        int threshold,

        List<Row> rows,
        Row total) {

    /** One line. */
    @Schema(name = "BenefitStatisticsRow")
    record Row(
            @Schema(description = "The campaign's, offer's or district union's id, the month, OTHER or TOTAL")
            String key,

            @Nullable String code,
            String name,

            @Nullable @Schema(description = "Coupons there were to win, whenever they were")
            Integer quota,

            @Schema(description = "Coupons won and not handed back; 0 of offers")
            long issued,

            @Schema(description = "Of these, in whatever month; of offers, the times they were used in it")
            long used,

            @Nullable @Schema(description = "Issued of the quota, in thousandths")
            Integer issuePermille,

            @Nullable @Schema(description = "Used of those issued, in thousandths")
            Integer usePermille) {

        static Row of(String key, @Nullable String code, String name, @Nullable Integer quota, Figures figures) {
            return new Row(
                    key,
                    code,
                    name,
                    quota,
                    figures.issued(),
                    figures.used(),
                    quota == null ? null : permille(figures.issued(), quota),
                    permille(figures.used(), figures.issued()));
        }

        private static @Nullable Integer permille(long part, long whole) {
            return whole == 0 ? null : (int) Math.round(1000.0 * part / whole);
        }
    }
}
