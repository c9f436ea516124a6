package org.gongyou.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.cover.CoverProducts;
import org.gongyou.cover.Product;
import org.gongyou.payment.MadeUpBudgets;

/** Money for what the demo's covers pay, put in by one officer and confirmed by another. */
@ApplicationScoped
class BudgetsPart implements DemoPart {

    private static final long AMOUNT_IN_FEN = 100_000_000;

    private final AccountDirectory accounts;
    private final CoverProducts products;
    private final MadeUpBudgets budgets;
    private final Clock clock;

    BudgetsPart(AccountDirectory accounts, CoverProducts products, MadeUpBudgets budgets, Clock clock) {
        this.accounts = accounts;
        this.products = products;
        this.budgets = budgets;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "budgets";
    }

    @Override
    public Uni<Void> load() {
        int year = ChinaDay.today(clock).getYear();
        List<Product> offered = products.ofRegion(DemoUnions.CITY_CODE, year);
        return officer(DemoOfficer.OF_THE_CITY)
                .chain(maker -> officer(DemoOfficer.CASHIER).chain(confirmer -> Multi.createFrom()
                        .iterable(offered)
                        .onItem()
                        .transformToUniAndConcatenate(product -> budgets.open(
                                product.union(), product.code(), product.year(), AMOUNT_IN_FEN, maker, confirmer))
                        .onItem()
                        .ignoreAsUni()));
    }

    private Uni<UUID> officer(DemoOfficer officer) {
        return accounts.findOrBegin(officer.phone(), officer.name());
    }
}
