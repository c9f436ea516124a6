package org.gongyou.redemption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Who serves where; in the caller's session, so that whoever was removed serves nowhere at once. */
@ApplicationScoped
class Counters {

    private final Merchants merchants;

    Counters(Merchants merchants) {
        this.merchants = merchants;
    }

    /** @throws ProblemException 422 at {@code /storeId} for a store where the clerk does not serve */
    Uni<Counter> of(UUID clerk, UUID storeId) {
        Store store = merchants.store(storeId);
        return merchants.storesOf(clerk).map(served -> {
            if (store == null || !served.contains(storeId))
                throw ProblemException.invalid("/storeId", RedemptionProblem.STORE_NOT_YOURS);
            return new Counter(clerk, storeId, store.merchantId());
        });
    }

    /** @throws ProblemException 404 for what another store holds */
    Uni<Redemption> require(UUID clerk, @Nullable Redemption redemption) {
        return merchants.storesOf(clerk).map(served -> {
            if (redemption == null || !served.contains(redemption.storeId()))
                throw new ProblemException(RequestProblem.NOT_FOUND);
            return redemption;
        });
    }
}
