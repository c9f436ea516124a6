package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Who has a coupon of a campaign of which nothing is left, or may get one without a claim: everybody else is refused from
 * memory. What was given when the last slot was committed stays as it was; only whoever waits is given one afterwards. Who
 * waits is therefore read again every second, and not believed for longer than {@link #TRUSTED}; nobody is passed a slot
 * who has not waited for {@link WaitingPass#GRACE}, so by then every instance knows them, or answers from the database.
 */
@ApplicationScoped
class Holders {

    /** From a read on; an instance cut off from the database stops answering from memory. */
    static final Duration TRUSTED = Duration.ofSeconds(3);

    private static final Duration FRESH = Duration.ofSeconds(1);
    /** More than any city opens at once; what is forgotten is read again. */
    private static final int MOST = 50;

    private static final Logger LOG = Logger.getLogger(Holders.class);

    /** Of one opening, as the campaign was then. */
    private record Opening(UUID campaign, long version, int window) {}

    /** @param readAt of this machine's running time; no clock that is set moves it */
    private record Known(Set<UUID> holders, Set<UUID> waiting, long readAt, AtomicBoolean reading) {

        Duration age() {
            return Duration.ofNanos(System.nanoTime() - readAt);
        }
    }

    private final Map<Opening, Known> known = new ConcurrentHashMap<>();
    private final SlotRepository slots;
    private final WaitingRepository waiting;

    Holders(SlotRepository slots, WaitingRepository waiting) {
        this.slots = slots;
        this.waiting = waiting;
    }

    /** Whether it is certain that the worker gets nothing there any more. */
    boolean hasSurelyLost(ListedCampaign campaign, int window, UUID worker) {
        Opening opening = new Opening(campaign.id(), campaign.version(), window);
        Known then = known.get(opening);
        if (then == null) return false;
        Duration age = then.age();
        if (age.compareTo(FRESH) > 0) readAgain(opening, then);
        return age.compareTo(TRUSTED) < 0
                && !then.holders().contains(worker)
                && !then.waiting().contains(worker);
    }

    /** Nothing is left: from soon on the answer is known. */
    void soldOut(ListedCampaign campaign, int window) {
        Opening opening = new Opening(campaign.id(), campaign.version(), window);
        if (known.containsKey(opening)) return;
        follow(slots.holders(campaign.id()).chain(holders -> read(opening, holders)));
    }

    private void readAgain(Opening opening, Known then) {
        if (!then.reading().compareAndSet(false, true)) return;
        follow(read(opening, then.holders()).onFailure().invoke(() -> then.reading()
                .set(false)));
    }

    private Uni<Void> read(Opening opening, Set<UUID> holders) {
        long now = System.nanoTime();
        return waiting.everybody(opening.campaign())
                .invoke(all -> remember(opening, new Known(holders, all, now, new AtomicBoolean())))
                .replaceWithVoid();
    }

    private static void follow(Uni<Void> read) {
        read.subscribe()
                .with(
                        done -> {},
                        away -> LOG.debugf(
                                "holders not read: %s", away.getClass().getName()));
    }

    private void remember(Opening opening, Known now) {
        known.keySet().removeIf(other -> other.campaign().equals(opening.campaign()) && !other.equals(opening));
        if (known.size() > MOST) known.clear();
        known.put(opening, now);
    }
}
