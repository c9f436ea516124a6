package org.gongyou.redemption;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;
import org.gongyou.merchant.Merchants;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A merchant's month, for its owner. */
@ApplicationScoped
class SettlementService {

    private final SettlementReader reader;
    private final Merchants merchants;

    SettlementService(SettlementReader reader, Merchants merchants) {
        this.reader = reader;
        this.merchants = merchants;
    }

    /** @param merchant null where the owner has but one */
    @WithSession
    Uni<SettlementView> of(UUID owner, @Nullable UUID merchant, String month, @Nullable String cursor, int limit) {
        YearMonth of = Months.read(month);
        Cursor after = Cursor.decode(cursor, 2);
        return owned(owner, merchant).chain(own -> reader.page(own, of, after, limit));
    }

    @WithSession
    Uni<String> table(UUID owner, @Nullable UUID merchant, String month) {
        YearMonth of = Months.read(month);
        return owned(owner, merchant).chain(own -> reader.table(own, of));
    }

    /** @throws ProblemException 404 for a merchant that is not the caller's, or none; 422 where one of several is to be named */
    private Uni<UUID> owned(UUID owner, @Nullable UUID merchant) {
        return merchants.ownedBy(owner).map(owned -> {
            if (merchant == null && owned.size() > 1)
                throw ProblemException.invalid("/merchantId", RequestProblem.REQUIRED);
            if (owned.isEmpty() || (merchant != null && !owned.contains(merchant)))
                throw new ProblemException(RequestProblem.NOT_FOUND);
            return merchant == null ? owned.get(0) : merchant;
        });
    }
}
