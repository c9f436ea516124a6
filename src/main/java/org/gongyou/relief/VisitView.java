package org.gongyou.relief;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.SeenFigures;
import org.jspecify.annotations.Nullable;

/** A visit as the worker and the officers see it. */
@Schema(name = "ReliefVisit")
record VisitView(
        UUID id,
        Visit.State state,

        @Schema(description = "Of which the worker chooses one")
        List<Instant> slots,

        @Nullable Instant startsAt,

        @Schema(description = "Posts of the two who come") List<String> visitors,

        @Schema(description = "For officers: what was seen") @Nullable
        String text,

        @Schema(description = "For officers: whether it is as the household says") @Nullable
        Boolean agrees,

        @Schema(description = "For officers") List<UUID> photoFileIds,

        @Schema(description = "For officers: figures found out there, beside the worker's own") @Nullable
        SeenFigures figures,

        @Nullable Instant recordedAt) {

    static VisitView ofWorker(Visit visit) {
        return new VisitView(
                visit.id(),
                visit.state(),
                visit.slots(),
                visit.startsAt(),
                visit.posts(),
                null,
                null,
                List.of(),
                null,
                visit.recordedAt());
    }

    static VisitView ofOfficer(Visit visit, @Nullable VisitRecordRequest written) {
        return new VisitView(
                visit.id(),
                visit.state(),
                visit.slots(),
                visit.startsAt(),
                visit.posts(),
                written == null ? null : written.text(),
                written == null ? null : written.agrees(),
                visit.photos(),
                written == null ? null : written.figures(),
                visit.recordedAt());
    }
}
