package org.gongyou.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.outbox.Outbox;
import org.gongyou.platform.outbox.OutboxDelivery;

/** Orders to the bank go out after the commit. */
@ApplicationScoped
class BankDelivery implements OutboxDelivery {

    private final CardBank bank;
    private final Outbox outbox;
    private final ObjectMapper json;

    BankDelivery(CardBank bank, Outbox outbox, ObjectMapper json) {
        this.bank = bank;
        this.outbox = outbox;
        this.json = json;
    }

    /** In the caller's transaction. */
    Uni<Void> leave(BankOrder order) {
        try {
            return outbox.leave(order.worker(), BankOrder.KIND, json.writeValueAsString(order))
                    .replaceWithVoid();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an order is always writable", impossible);
        }
    }

    @Override
    public String kind() {
        return BankOrder.KIND;
    }

    @Override
    public Uni<Void> deliver(UUID id, String payload) {
        try {
            return bank.take(json.readValue(payload, BankOrder.class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an order in the outbox cannot be read", broken);
        }
    }
}
