package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.cover.CoverProducts;
import org.gongyou.cover.MadeUpCovers;
import org.gongyou.cover.Product;

/** Members have some cover by joining; two have had hospital cover all year, so that something can be claimed today. */
@ApplicationScoped
class CoversPart implements DemoPart {

    private static final List<Integer> INSURED = List.of(9, 18);

    private final AccountDirectory accounts;
    private final MadeUpCovers covers;
    private final CoverProducts products;
    private final Clock clock;

    CoversPart(AccountDirectory accounts, MadeUpCovers covers, CoverProducts products, Clock clock) {
        this.accounts = accounts;
        this.covers = covers;
        this.products = products;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "covers";
    }

    @Override
    public Uni<Void> load() {
        LocalDate today = ChinaDay.today(clock);
        UUID hospital = product("hospital", today.getYear());
        return worker(INSURED.get(0))
                .chain(first -> worker(INSURED.get(1)).map(second -> List.of(first, second)))
                .chain(both -> covers.enrol(both, hospital, today.minusMonths(6), today.plusMonths(6)))
                .replaceWithVoid();
    }

    private Uni<UUID> worker(int number) {
        DemoWorker worker = DemoWorker.ALL.get(number - 1);
        return accounts.findOrBegin(worker.phone(), worker.name());
    }

    private UUID product(String plan, int year) {
        return products.ofRegion(DemoUnions.CITY_CODE, year).stream()
                .filter(product -> product.code().equals(DemoCover.code(plan, year)))
                .map(Product::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo has no such plan"));
    }
}
