package org.gongyou.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Tells workers things, in the transaction of the act: if that is rolled back, nothing was told. */
@ApplicationScoped
public class Notifier {

    private final NoticeRepository notices;
    private final List<Recipients> recipients;
    private final Outbox outbox;
    private final ObjectMapper json;

    Notifier(NoticeRepository notices, @All List<Recipients> recipients, Outbox outbox, ObjectMapper json) {
        this.notices = notices;
        this.recipients = recipients;
        this.outbox = outbox;
        this.json = json;
    }

    /**
     * Puts the notice into the worker's inbox and, if it asks for one, a text message into the outbox; nothing when the
     * worker has been told of the event before.
     *
     * @throws IllegalArgumentException when the template has a place that no parameter fills
     */
    public Uni<Void> tell(UUID worker, Notice notice) {
        return notices.enter(worker, notice)
                .chain(isNew -> isNew ? text(worker, notice) : Uni.createFrom().voidItem());
    }

    private Uni<Void> text(UUID worker, Notice notice) {
        SmsTemplate sms = notice.sms();
        if (sms == null) return Uni.createFrom().voidItem();
        return recipient(worker)
                .chain(recipient -> recipient == null
                        ? Uni.createFrom().voidItem()
                        : outbox.leave(worker, SmsOrder.KIND, order(sms, notice, recipient))
                                .replaceWithVoid());
    }

    private Uni<@Nullable Recipient> recipient(UUID worker) {
        return Multi.createFrom()
                .iterable(recipients)
                .onItem()
                .transformToUniAndConcatenate(known -> known.of(worker))
                .collect()
                .first();
    }

    private String order(SmsTemplate sms, Notice notice, Recipient recipient) {
        SmsOrder order = new SmsOrder(
                recipient.phone(),
                sms.key(),
                notice.params(recipient.language()),
                recipient.language().tag(),
                null);
        try {
            return json.writeValueAsString(order);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a text message is always writable", impossible);
        }
    }
}
