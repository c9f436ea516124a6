package org.gongyou.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.outbox.OutboxLanes.Message;
import org.jboss.logging.Logger;

/** Carries messages out of the lanes this instance holds. */
@ApplicationScoped
class OutboxCourier {

    private static final Logger LOG = Logger.getLogger(OutboxCourier.class);

    /** About a day of growing pauses: 1 s, 2 s, 4 s … an hour at most. */
    private static final int MAX_ATTEMPTS = 30;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration DELIVERY_TIMEOUT = Duration.ofSeconds(8);
    /** Commits follow within milliseconds; whoever takes longer is met by the next regular round. */
    private static final List<Long> LOOKS_AFTER_MILLIS = List.of(15L, 60L, 250L);

    private final OutboxLanes lanes;
    private final Vault vault;
    private final Vertx vertx;
    private final Map<String, OutboxDelivery> deliveries;
    private final AtomicLong parked = new AtomicLong();
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean expecting = new AtomicBoolean();

    OutboxCourier(
            OutboxLanes lanes, Vault vault, Vertx vertx, @All List<OutboxDelivery> deliveries, MeterRegistry meters) {
        this.lanes = lanes;
        this.vault = vault;
        this.vertx = vertx;
        this.deliveries = deliveries.stream().collect(Collectors.toMap(OutboxDelivery::kind, Function.identity()));
        meters.gauge("gongyou.outbox.parked", parked);
    }

    /** A message is about to be committed on this instance: look a little later instead of waiting for the next round. */
    void expectSoon() {
        if (expecting.compareAndSet(false, true)) {
            for (long pause : LOOKS_AFTER_MILLIS) {
                vertx.setTimer(pause, look -> round().subscribe().with(done -> {}, OutboxCourier::away));
            }
            vertx.setTimer(LOOKS_AFTER_MILLIS.get(0), look -> expecting.set(false));
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> regularRound() {
        return round().onFailure().invoke(OutboxCourier::away).onFailure().recoverWithNull();
    }

    private Uni<Void> round() {
        if (!running.compareAndSet(false, true)) {
            return Uni.createFrom().voidItem();
        }
        return lanes.hold()
                .chain(held -> Multi.createFrom()
                        .iterable(held)
                        .onItem()
                        .transformToUni(this::empty)
                        .merge(8)
                        .collect()
                        .last())
                .chain(lanes::countParked)
                .invoke(parked::set)
                .replaceWithVoid()
                .eventually(() -> running.set(false));
    }

    /** In order, until the lane is empty or its first message has to wait. */
    private Uni<Void> empty(int lane) {
        return lanes.head(lane)
                .chain(message -> message == null
                        ? Uni.createFrom().voidItem()
                        : carry(message)
                                .chain(delivered -> delivered
                                        ? empty(lane)
                                        : Uni.createFrom().voidItem()));
    }

    private Uni<Boolean> carry(Message message) {
        return Uni.createFrom()
                .deferred(() ->
                        delivery(message.kind()).deliver(message.id(), vault.open(Outbox.PURPOSE, message.payload())))
                .ifNoItem()
                .after(DELIVERY_TIMEOUT)
                .fail()
                .chain(() -> lanes.delivered(message))
                .replaceWith(true)
                .onFailure()
                .recoverWithUni(failure -> postpone(message, failure));
    }

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
