package org.gongyou.station;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.jspecify.annotations.Nullable;

/** One change of a station: by whom as what, never who by name; which fields, never their values. */
@Schema(name = "StationHistoryEntry")
record StationHistoryView(
        long changeNumber,
        Instant at,

        @Schema(description = "Open list", example = "closed")
        String act,

        @Schema(description = "Open list", example = "KEEPER")
        String role,

        @Nullable UUID unionId,
        @Nullable String unionName,
        List<String> fields) {

    static StationHistoryView of(StationHistory.Kept kept, UnionTree unions) {
        UUID id = kept.unionId();
        UnionNode union = id == null ? null : unions.find(id);
        return new StationHistoryView(
                kept.changeNumber(),
                kept.at(),
                kept.act(),
                kept.role(),
                id,
                union == null ? null : union.name(),
                kept.fields());
    }
}
