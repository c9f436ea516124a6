package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Port: who waits for the authorities of a household. In the transaction of the signature, or of the taking back. */
public interface AuthorityWatcher {

    /** Every adult of the household has given the authority. */
    Uni<Void> completed(UUID worker);

    /** One of them took it back: what was not asked yet is asked no more. */
    default Uni<Void> revoked(UUID worker) {
        return Uni.createFrom().voidItem();
    }
}
