package org.gongyou.platform.outbox;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Port: takes one kind of message out of the outbox. Called outside any transaction. */
public interface OutboxDelivery {

    /** The kind of message it takes, such as {@code sms}. */
    String kind();

    /**
     * A failed Uni means: try again later.
     *
     * @param id the same at every try
     */
    Uni<Void> deliver(UUID id, String payload);
}
