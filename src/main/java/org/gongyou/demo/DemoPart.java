package org.gongyou.demo;

import io.smallrye.mutiny.Uni;

/** A piece of the demo that is loaded once, whole or not at all. */
interface DemoPart {

    /** Recorded for ever; a part that changes gets a new name. */
    String name();

    /** Within the transaction that also records the part. */
    Uni<Void> load();

    /** After the commit. */
    default Uni<Void> loaded() {
        return Uni.createFrom().voidItem();
    }
}
