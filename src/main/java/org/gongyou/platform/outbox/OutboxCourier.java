package org.gongyou.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.outbox.OutboxLanes.Batch;
import org.gongyou.platform.outbox.OutboxLanes.Message;
import org.jboss.logging.Logger;

/** Carries messages out of the lanes this instance holds. */
@ApplicationScoped
class OutboxCourier {

    private static final Logger LOG = Logger.getLogger(OutboxCourier.class);

    /** About a day of growing pauses: 1 s, 2 s, 4 s … an hour at most. */
    private static final int MAX_ATTEMPTS = 30;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Commits follow within milliseconds; whoever takes longer is met by the next regular look. */
    private static final List<Long> LOOKS_AFTER_MILLIS = List.of(15L, 60L, 250L);

    private final OutboxLanes lanes;
    private final Vault vault;
    private final Vertx vertx;
    private final Clock clock;
    private final Map<String, OutboxDelivery> deliveries;
    private final AtomicLong parked;
    private final Set<Integer> carried = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicBoolean lookAgain = new AtomicBoolean();
    private final AtomicBoolean expecting = new AtomicBoolean();

    OutboxCourier(
            OutboxLanes lanes,
            Vault vault,
            Vertx vertx,
            Clock clock,
            @All List<OutboxDelivery> deliveries,
            MeterRegistry meters) {
        this.lanes = lanes;
        this.vault = vault;
        this.vertx = vertx;
        this.clock = clock;
        this.deliveries = deliveries.stream().collect(Collectors.toMap(OutboxDelivery::kind, Function.identity()));
        this.parked = meters.gauge("gongyou.outbox.parked", new AtomicLong());
    }

    /** A message is about to be committed on this instance: look a little later instead of waiting for the next round. */
    void expectSoon() {
        if (expecting.compareAndSet(false, true)) {
            for (long pause : LOOKS_AFTER_MILLIS) {
                vertx.setTimer(pause, timer -> look());
            }
            vertx.setTimer(LOOKS_AFTER_MILLIS.get(0), timer -> expecting.set(false));
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> regularLook() {
        look();
        return lanes.countParked()
                .invoke(parked::set)
                .replaceWithVoid()
                .onFailure()
                .invoke(OutboxCourier::away)
                .onFailure()
                .recoverWithNull();
    }

    /** One look at a time; whoever asks for one meanwhile gets another right after it. Lanes are carried side by side. */
    private void look() {
        lookAgain.set(true);
        if (!looking.compareAndSet(false, true)) return;
        lookAgain.set(false);
        lanes.take(Set.copyOf(carried))
                .invoke(batches -> batches.stream()
                        .filter(batch -> !batch.messages().isEmpty())
                        .forEach(this::carry))
                .eventually(() -> looking.set(false))
                .subscribe()
                .with(
                        batches -> {
                            if (lookAgain.get()) look();
                        },
                        OutboxCourier::away);
    }

    private void carry(Batch batch) {
        carried.add(batch.lane());
        List<Long> delivered = new ArrayList<>();
        carry(batch, 0, delivered)
                .onItemOrFailure()
                .transformToUni((end, failure) -> erase(batch, delivered))
                .eventually(() -> carried.remove(batch.lane()))
                .subscribe()
                .with(done -> look(), OutboxCourier::away);
    }

    /** In order, until the batch is empty, its time is over, or a message has to wait. */
    private Uni<Void> carry(Batch batch, int next, List<Long> delivered) {
        if (next == batch.messages().size() || clock.instant().isAfter(batch.until())) {
            return Uni.createFrom().voidItem();
        }
        Message message = batch.messages().get(next);
        return deliver(message)
                .invoke(() -> delivered.add(message.sequence()))
                .replaceWith(true)
                .onFailure()
                .recoverWithUni(failure -> postpone(message, failure))
                .chain(onward -> onward
                        ? carry(batch, next + 1, delivered)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> deliver(Message message) {
        return Uni.createFrom()
                .deferred(() ->
                        delivery(message.kind()).deliver(message.id(), vault.open(Outbox.PURPOSE, message.payload())))
                .ifNoItem()
                .after(OutboxLanes.LONGEST_DELIVERY)
                .fail();
    }

    /** Again and again for a while, since what stays in its lane is delivered once more. */
    private Uni<Void> erase(Batch batch, List<Long> delivered) {
        return lanes.delivered(batch, delivered)
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
                .atMost(20);
    }

    /** @return whether the lane goes on without the message */
    private Uni<Boolean> postpone(Message message, Throwable failure) {
        LOG.warnf(
                "Message %s (%s) not delivered, try %d: %s",
                message.id(),
                message.kind(),
                message.attempts() + 1,
                failure.getClass().getSimpleName());
        boolean park = message.attempts() + 1 >= MAX_ATTEMPTS;
        Duration pause = Duration.ofSeconds(1L << Math.min(message.attempts(), 12));
        return lanes.failed(message, pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE, park)
                .replaceWith(park);
    }

    private OutboxDelivery delivery(String kind) {
        OutboxDelivery delivery = deliveries.get(kind);
        if (delivery == null) {
            throw new IllegalStateException("nobody delivers " + kind);
        }
        return delivery;
    }

    private static void away(Throwable failure) {
        LOG.debugf("Outbox round failed: %s", failure.getClass().getName());
    }
}
