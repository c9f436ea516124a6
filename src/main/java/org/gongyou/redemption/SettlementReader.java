package org.gongyou.redemption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.jspecify.annotations.Nullable;

/** A merchant's month, whoever may see it; in the caller's session. */
@ApplicationScoped
class SettlementReader {

    static final UUID LOWEST = new UUID(0, 0);
    private static final int MOST = 100_000;

    private final SettlementRepository settlements;

    SettlementReader(SettlementRepository settlements) {
        this.settlements = settlements;
    }

    Uni<SettlementView> page(UUID merchant, YearMonth month, @Nullable Cursor after, int limit) {
        Instant since = after == null ? Instant.EPOCH : after.instant(0);
        UUID id = after == null ? LOWEST : after.uuid(1);
        return settlements.totals(merchant, month).chain(totals -> settlements
                .lines(merchant, month, since, id, limit + 1)
                .map(lines -> {
                    Page<SettlementView.Line> page = Page.of(
                            lines,
                            limit,
                            SettlementView.Line::of,
                            last -> Cursor.of(last.confirmedAt(), last.redemption()));
                    return new SettlementView(merchant, month.toString(), totals, page.items(), page.next());
                }));
    }

    /** The whole month, as a table. */
    Uni<String> table(UUID merchant, YearMonth month) {
        return settlements.lines(merchant, month, Instant.EPOCH, LOWEST, MOST).map(SettlementCsv::write);
    }
}
