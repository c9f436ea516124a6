package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.ratelimit.RatePolicy;
import org.gongyou.platform.security.Caller;

/** Who is let in to claim: not too often, and nobody whom a penalty bars. */
@ApplicationScoped
class ClaimDoor {

    private final SlotRepository slots;
    private final Entitlements entitlements;
    private final RateLimiter limiter;
    private final Caller caller;

    ClaimDoor(SlotRepository slots, Entitlements entitlements, RateLimiter limiter, Caller caller) {
        this.slots = slots;
        this.entitlements = entitlements;
        this.limiter = limiter;
        this.caller = caller;
    }

    /** @throws org.gongyou.platform.problem.ProblemException 429 for an account, or accounts of one device, that ask too often */
    Uni<Void> letIn() {
        String device = caller.device();
        return limiter.check(RatePolicy.CLAIMS_PER_ACCOUNT, caller.workerId().toString())
                .chain(() -> limiter.check(RatePolicy.CLAIMS_PER_DEVICE, device));
    }

    /** From memory; nearly nobody is. */
    boolean mayBeBarred(ListedCampaign campaign, UUID worker) {
        return entitlements.mayBeBarred(campaign, worker);
    }

    /** Who is barred wins nothing; but whoever won before hears it. */
    Uni<Void> requireNotBarred(ListedCampaign campaign, UUID worker) {
        return slots.of(campaign.id(), worker)
                .chain(slot -> slot == null
                        ? entitlements.requireNotBarred(campaign, worker)
                        : Uni.createFrom().voidItem());
    }
}
