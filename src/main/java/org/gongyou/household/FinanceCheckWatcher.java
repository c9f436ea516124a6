package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Port: who waits for the answer of the civil affairs. In the transaction in which it was entered. */
public interface FinanceCheckWatcher {

    /** All persons of the check are answered. */
    Uni<Void> answered(UUID worker, UUID caseId, FinanceCheck check);

    /** It was stopped before its answer: an adult took the authority back. Nothing more comes of it. */
    default Uni<Void> stopped(UUID worker, UUID caseId) {
        return Uni.createFrom().voidItem();
    }
}
