package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What cases were decided on, once nobody has to look at it any more. In the caller's transaction. */
@ApplicationScoped
class Outlived {

    private final Copies copies;
    private final FinanceStore checks;
    private final Duration retention;

    Outlived(
            Copies copies,
            FinanceStore checks,
            @ConfigProperty(name = "gongyou.household.copy-retention") Duration retention) {
        this.copies = copies;
        this.checks = checks;
        this.retention = retention;
    }

    Uni<Void> erase(UUID worker) {
        return copies.erase(worker)
                .chain(() -> checks.change(
                        "update finance_line set person = null, finding = null where worker_id = ?1", worker))
                .replaceWithVoid();
    }

    /** Across all workers, for the job alone. */
    Uni<Integer> expire(Instant now) {
        Instant before = now.minus(retention);
        return copies.eraseTakenBefore(before)
                .chain(gone -> checks.change("""
                        update finance_line set person = null, finding = null
                        where person is not null and asked_at < ?1
                        """, before).map(more -> gone + more));
    }
}
