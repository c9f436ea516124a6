package org.gongyou.publicnotice;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * Port: whoever orders notices hears of what becomes of them, in the transaction in which it happens. It may lock the case. Of
 * a case that is not theirs a watcher does nothing.
 */
public interface NoticeWatcher {

    /** Somebody objects: the officers of the case are to look at it. */
    Uni<Void> objected(UUID worker, UUID caseId, UUID objection);

    /**
     * Its last day has ended; said once. Where objections are open then, it is said once more, with none, when the last of
     * them is answered. Of a notice that was taken down it is not said.
     */
    Uni<Void> over(UUID worker, UUID caseId, int openObjections);
}
