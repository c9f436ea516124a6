package org.gongyou.redemption;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.merchant.Merchants;
import org.gongyou.merchant.Store;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.personal.PersonAccounts;
import org.jspecify.annotations.Nullable;

/** A member's own list, so that nobody has to believe a receipt. */
@ApplicationScoped
class MyRedemptions {

    private final RedemptionRepository redemptions;
    private final Merchants merchants;
    private final PersonAccounts people;
    private final Clock clock;

    MyRedemptions(RedemptionRepository redemptions, Merchants merchants, PersonAccounts people, Clock clock) {
        this.redemptions = redemptions;
        this.merchants = merchants;
        this.people = people;
        this.clock = clock;
    }

    /** The latest first. */
    @WithSession
    Uni<Page<MyRedemptionView>> page(UUID worker, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        return people.of(worker)
                .chain(person -> redemptions.latest(person, after == null ? null : after.uuid(0), limit + 1))
                .map(rows -> Page.of(rows, limit, this::view, last -> Cursor.of(last.id())));
    }

    private MyRedemptionView view(Redemption redemption) {
        Instant now = clock.instant();
        Store store = merchants.store(redemption.storeId());
        return new MyRedemptionView(
                redemption.id(),
                redemption.kind(),
                redemption.stateAt(now),
                redemption.title(),
                redemption.storeId(),
                store == null ? null : store.merchantName() + " " + store.name(),
                redemption.price().amountInFen(),
                redemption.price().discountInFen(),
                redemption.price().dueInFen(),
                redemption.heldAt(),
                redemption.endedAt(),
                redemption.reason());
    }
}
