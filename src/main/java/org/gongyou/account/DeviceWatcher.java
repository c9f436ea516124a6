package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Port: what a device held for the time of its session, in rooms above. */
public interface DeviceWatcher {

    /** The session on the device has ended, however it did; in the transaction of that. */
    Uni<Void> signedOut(UUID worker, UUID device);
}
