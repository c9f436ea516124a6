package org.gongyou.notification;

import io.smallrye.mutiny.Uni;

/** Port: hands a text message to whoever carries it. */
interface SmsSender {

    /**
     * Completes when the message was taken over, or when it was known already by its id, or refused for good; fails when it
     * is worth another try.
     */
    Uni<Void> send(Sms sms);
}
