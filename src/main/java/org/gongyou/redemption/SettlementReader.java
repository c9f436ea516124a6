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

    /** Lines read at once for a table. */
    private static final int STRETCH = 10_000;

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
        StringBuilder table = new StringBuilder(SettlementCsv.head());
        return append(table, merchant, month, Instant.EPOCH, LOWEST).map(whole -> table.toString());
    }

    private Uni<Void> append(StringBuilder table, UUID merchant, YearMonth month, Instant since, UUID id) {
        return settlements.lines(merchant, month, since, id, STRETCH).chain(lines -> {
            table.append(SettlementCsv.lines(lines));
            if (lines.size() < STRETCH) return Uni.createFrom().voidItem();
            SettlementRepository.Line last = lines.get(STRETCH - 1);
            return append(table, merchant, month, last.confirmedAt(), last.redemption());
        });
    }
}
