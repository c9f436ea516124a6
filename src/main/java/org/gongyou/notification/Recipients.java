package org.gongyou.notification;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: where and in which language a worker is reached. Called in the transaction of whoever tells something. */
public interface Recipients {

    /** @return null when it does not know the worker, or no phone of his */
    Uni<@Nullable Recipient> of(UUID worker);
}
