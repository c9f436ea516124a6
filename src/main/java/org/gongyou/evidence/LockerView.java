package org.gongyou.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What lies in a locker, in its order, and what was taken out of it. */
@Schema(name = "EvidenceLocker")
record LockerView(
        List<ItemView> items,
        List<Removed> removed,

        @Schema(description = "In bytes, of all items together")
        long size,

        @Schema(hidden = true) @JsonIgnore long version)
        implements Versioned {

    /** The trace of an item. */
    @Schema(name = "RemovedEvidence")
    record Removed(
            UUID id,
            String sha256,
            Instant receivedAt,
            @Nullable Instant removedAt) {

        static Removed of(EvidenceItem item) {
            return new Removed(item.id(), item.sha256(), item.receivedAt(), item.removedAt());
        }
    }
}
