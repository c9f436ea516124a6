package org.gongyou.redemption;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.gongyou.merchant.Merchants;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A merchant's month, for its owner. */
@ApplicationScoped
class SettlementService {

    private static final UUID LOWEST = new UUID(0, 0);
    private static final int MOST = 100_000;

    private final SettlementRepository settlements;
    private final Merchants merchants;

    SettlementService(SettlementRepository settlements, Merchants merchants) {
        this.settlements = settlements;
        this.merchants = merchants;
    }

    /** @param merchant null where the owner has but one */
    Uni<SettlementView> of(UUID owner, @Nullable UUID merchant, String month, @Nullable String cursor, int limit) {
        YearMonth of = month(month);
        Cursor after = Cursor.decode(cursor, 2);
        Instant since = after == null ? Instant.EPOCH : after.instant(0);
        UUID id = after == null ? LOWEST : after.uuid(1);
        return Panache.withSession(() -> owned(owner, merchant)
                .chain(own -> settlements.totals(own, of).chain(totals -> settlements
                        .lines(own, of, since, id, limit + 1)
                        .map(lines -> {
                            Page<SettlementView.Line> page = Page.of(
                                    lines,
                                    limit,
                                    SettlementView.Line::of,
                                    last -> Cursor.of(last.confirmedAt(), last.redemption()));
                            return new SettlementView(own, of.toString(), totals, page.items(), page.next());
                        }))));
    }

    /** As a table, the whole month. */
    Uni<String> table(UUID owner, @Nullable UUID merchant, String month) {
        YearMonth of = month(month);
        return Panache.withSession(() -> owned(owner, merchant)
                .chain(own -> settlements.lines(own, of, Instant.EPOCH, LOWEST, MOST))
                .map(SettlementCsv::write));
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

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid("/month", RequestProblem.FORMAT);
        }
    }
}
