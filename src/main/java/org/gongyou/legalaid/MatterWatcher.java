package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import org.gongyou.casework.WorkCase;

/**
 * Port: whoever has to know what becomes of requests hears it in that transaction, with the case locked and in its new state. A
 * {@code ProblemException} refuses what was about to happen.
 */
public interface MatterWatcher {

    /** It has come to the union: the first time, not again after more information. */
    default Uni<Void> submitted(Matter matter, WorkCase subject) {
        return Uni.createFrom().voidItem();
    }

    /** The union grants aid. */
    default Uni<Void> accepted(Matter matter, WorkCase subject) {
        return Uni.createFrom().voidItem();
    }

    /** All is signed, and somebody is to be found who helps: the case is in ASSIGNING; also after a hand-over. */
    default Uni<Void> assigning(Matter matter, WorkCase subject) {
        return Uni.createFrom().voidItem();
    }

    /** Nobody may act in the worker's name any more, from this moment on: a power was revoked. */
    default Uni<Void> revoked(Matter matter, WorkCase subject) {
        return Uni.createFrom().voidItem();
    }

    /** The union found the closing file wanting: the lawyer goes on. */
    default Uni<Void> reopened(Matter matter, WorkCase subject) {
        return Uni.createFrom().voidItem();
    }

    /** Another union has it. */
    default Uni<Void> moved(Matter matter, WorkCase subject) {
        return Uni.createFrom().voidItem();
    }

    default Uni<Void> ended(Matter matter, WorkCase subject, Ending how) {
        return Uni.createFrom().voidItem();
    }

    /** By the worker, at any time after its submission. */
    default Uni<Void> withdrawn(Matter matter, WorkCase subject) {
        return Uni.createFrom().voidItem();
    }
}
