package org.gongyou.redemption;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.gongyou.merchant.MerchantScope;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** The months of the merchants that a union answers for, also of those that are off the list by now. */
@ApplicationScoped
class SettlementOffice {

    private final SettlementRepository settlements;
    private final SettlementReader reader;

    SettlementOffice(SettlementRepository settlements, SettlementReader reader) {
        this.settlements = settlements;
        this.reader = reader;
    }

    @WithSession
    Uni<Page<SettlementSummaryView>> all(MerchantScope scope, String month, @Nullable String cursor, int limit) {
        YearMonth of = Months.read(month);
        Cursor after = Cursor.decode(cursor, 1);
        UUID since = after == null ? SettlementReader.LOWEST : after.uuid(0);
        return settlements
                .byMerchant(scope.coveredUnions(), of, since, limit + 1)
                .map(rows -> Page.of(
                        rows,
                        limit,
                        row -> new SettlementSummaryView(row.merchant(), row.name(), of.toString(), row.totals()),
                        last -> Cursor.of(last.merchant())));
    }

    @WithSession
    Uni<SettlementView> of(MerchantScope scope, UUID merchant, String month, @Nullable String cursor, int limit) {
        YearMonth of = Months.read(month);
        Cursor after = Cursor.decode(cursor, 2);
        return covered(scope, merchant, of).chain(() -> reader.page(merchant, of, after, limit));
    }

    @WithSession
    Uni<String> table(MerchantScope scope, UUID merchant, String month) {
        YearMonth of = Months.read(month);
        return covered(scope, merchant, of).chain(() -> reader.table(merchant, of));
    }

    /** @throws ProblemException 404 for a merchant of which the covered unions have nothing in the month */
    private Uni<Void> covered(MerchantScope scope, UUID merchant, YearMonth month) {
        List<UUID> unions = scope.coveredUnions();
        return settlements
                .has(unions, merchant, month)
                .invoke(has -> {
                    if (!has) throw new ProblemException(RequestProblem.NOT_FOUND);
                })
                .replaceWithVoid();
    }
}
