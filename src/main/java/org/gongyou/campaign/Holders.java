package org.gongyou.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Who has a coupon of a campaign of which nothing is left: everybody else is refused from memory. It is read after the
 * last slot was given and committed, and nothing is given after that except to those a waiting list promised one, which
 * moves the campaign's version first.
 */
@ApplicationScoped
class Holders {

    /** More than any city opens at once; what is forgotten is read again. */
    private static final int MOST = 50;

    private static final Logger LOG = Logger.getLogger(Holders.class);

    /** Of one opening, as the campaign was then. */
    private record Opening(UUID campaign, long version, int window) {}

    private final Map<Opening, Set<UUID>> known = new ConcurrentHashMap<>();
    private final SlotRepository slots;

    Holders(SlotRepository slots) {
        this.slots = slots;
    }

    /** Whether it is certain that the worker gets nothing there any more. */
    boolean hasSurelyLost(ListedCampaign campaign, int window, UUID worker) {
        Set<UUID> holders = known.get(new Opening(campaign.id(), campaign.version(), window));
        return holders != null && !holders.contains(worker);
    }

    /** Nothing is left: from soon on the answer is known. */
    void soldOut(ListedCampaign campaign, int window) {
        Opening opening = new Opening(campaign.id(), campaign.version(), window);
        if (known.containsKey(opening)) return;
        slots.holders(campaign.id())
                .subscribe()
                .with(
                        holders -> remember(opening, holders),
                        away -> LOG.debugf(
                                "holders not read: %s", away.getClass().getName()));
    }

    private void remember(Opening opening, Set<UUID> holders) {
        known.keySet().removeIf(other -> other.campaign().equals(opening.campaign()) && !other.equals(opening));
        if (known.size() > MOST) known.clear();
        known.put(opening, Set.copyOf(holders));
    }
}
