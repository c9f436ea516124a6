package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How a household goes. In the caller's transaction. */
@ApplicationScoped
class HouseholdErasure {

    private final HouseholdStore households;
    private final HeadCount heads;
    private final PaperDesk papers;
    private final AuthorityStore authorities;
    private final FinanceAsking checks;
    private final Outlived outlived;

    HouseholdErasure(
            HouseholdStore households,
            HeadCount heads,
            PaperDesk papers,
            AuthorityStore authorities,
            FinanceAsking checks,
            Outlived outlived) {
        this.households = households;
        this.heads = heads;
        this.papers = papers;
        this.authorities = authorities;
        this.checks = checks;
        this.outlived = outlived;
    }

    Uni<Void> erase(UUID worker) {
        return checks.stopAll(worker)
                .chain(() -> heads.release(worker))
                .chain(() -> authorities.keepOnly(worker, List.of()))
                .chain(() -> papers.discardAll(worker))
                .chain(() -> outlived.erase(worker))
                .chain(() -> households.delete(worker));
    }

    Uni<Integer> expire(Instant now) {
        return outlived.expire(now);
    }
}
