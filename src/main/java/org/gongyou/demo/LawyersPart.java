package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.lawyer.MadeUpLawyers;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.payment.MadeUpBudgets;
import org.gongyou.proceeding.MadeUpFees;

/** Three lawyers of the city, what they get, and the money for it. */
@ApplicationScoped
class LawyersPart implements DemoPart {

    private static final long AMOUNT_IN_FEN = 50_000_000;

    private final MadeUpLawyers lawyers;
    private final MadeUpFees fees;
    private final MadeUpBudgets budgets;
    private final AccountDirectory accounts;
    private final Unions unions;
    private final Clock clock;

    LawyersPart(
            MadeUpLawyers lawyers,
            MadeUpFees fees,
            MadeUpBudgets budgets,
            AccountDirectory accounts,
            Unions unions,
            Clock clock) {
        this.lawyers = lawyers;
        this.fees = fees;
        this.budgets = budgets;
        this.accounts = accounts;
        this.unions = unions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lawyers";
    }

    @Override
    public Uni<Void> load() {
        UnionNode city = unions.tree().byCode(DemoUnions.CITY_CODE);
        if (city == null) throw new IllegalStateException("the demo has no city");
        int year = ChinaDay.today(clock).getYear();
        return lawyers.enter(DemoLawyer.table().getBytes(StandardCharsets.UTF_8))
                .chain(() -> officer(DemoOfficer.OF_THE_CITY))
                .call(maker -> fees.enter(city.id(), maker))
                .call(maker -> officer(DemoOfficer.CASHIER)
                        .chain(confirmer ->
                                budgets.open(city.id(), MadeUpFees.PROGRAMME, year, AMOUNT_IN_FEN, maker, confirmer)))
                .replaceWithVoid();
    }

    private Uni<UUID> officer(DemoOfficer officer) {
        return accounts.findOrBegin(officer.phone(), officer.name());
    }
}
