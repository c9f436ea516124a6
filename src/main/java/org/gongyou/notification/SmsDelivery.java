package org.gongyou.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.platform.outbox.OutboxDelivery;

/** Takes text messages out of the outbox. */
@ApplicationScoped
class SmsDelivery implements OutboxDelivery {

    private final SmsSender sender;
    private final ObjectMapper json;
    private final Clock clock;

    SmsDelivery(SmsSender sender, ObjectMapper json, Clock clock) {
        this.sender = sender;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return SmsOrder.KIND;
    }

    @Override
    public Uni<Void> deliver(UUID id, String payload) {
        SmsOrder order = read(payload);
        return order.isWorthSending(clock.instant())
                ? sender.send(order.sms(id))
                : Uni.createFrom().voidItem();
    }

    private SmsOrder read(String payload) {
        try {
            return json.readValue(payload, SmsOrder.class);
        } catch (JsonProcessingException broken) {
            // Without its cause, which quotes the payload.
            throw new IllegalStateException("a text message in the outbox cannot be read");
        }
    }
}
