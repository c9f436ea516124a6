package org.gongyou.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.PaperKind;
import org.jspecify.annotations.Nullable;

/** What all programmes would say today. */
@Schema(name = "ReliefPrecheck")
record PrecheckView(LocalDate asOf, List<Item> items) {

    PrecheckView {
        items = List.copyOf(items);
    }

    /** One version's answer. */
    @Schema(name = "ReliefPrecheckItem")
    record Item(
            UUID programmeId,
            String code,
            @Schema(description = "Of the rules") int version,
            String name,
            Kind kind,
            @Nullable LocalDate until,

            @Schema(description = "Of the class; absent for none") @Nullable
            String className,

            OutcomeView outcome,

            @Schema(description = "Of those needed: what the household does not keep, or not new enough")
            List<PaperMissing> papersMissing) {

        Item {
            papersMissing = List.copyOf(papersMissing);
        }

        /** The verdict alone. */
        @Override
        public String toString() {
            return "Item[" + outcome.verdict() + "]";
        }
    }

    @Schema(name = "ReliefPaperMissing")
    record PaperMissing(PaperKind kind, String name) {}

    /** How many programmes. */
    @Override
    public String toString() {
        return "PrecheckView[" + items.size() + "]";
    }
}
