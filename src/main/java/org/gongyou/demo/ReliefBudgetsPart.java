package org.gongyou.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.payment.MadeUpBudgets;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Programmes;

/** Money for the city's programmes of relief, put in by one officer and confirmed by another. */
@ApplicationScoped
class ReliefBudgetsPart implements DemoPart {

    private static final long AMOUNT_IN_FEN = 50_000_000;

    private final AccountDirectory accounts;
    private final Programmes programmes;
    private final MadeUpBudgets budgets;
    private final Unions unions;
    private final Clock clock;

    ReliefBudgetsPart(
            AccountDirectory accounts, Programmes programmes, MadeUpBudgets budgets, Unions unions, Clock clock) {
        this.accounts = accounts;
        this.programmes = programmes;
        this.budgets = budgets;
        this.unions = unions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "relief-budgets";
    }

    @Override
    public Uni<Void> load() {
        LocalDate today = ChinaDay.today(clock);
        UnionNode city = unions.tree().byCode(DemoUnions.CITY_CODE);
        if (city == null) return Uni.createFrom().voidItem();
        List<String> codes = programmes.open(city.id(), today).stream()
                .map(Programme::code)
                .distinct()
                .toList();
        return officer(DemoOfficer.OF_THE_CITY)
                .chain(maker -> officer(DemoOfficer.CASHIER).chain(confirmer -> Multi.createFrom()
                        .iterable(codes)
                        .onItem()
                        .transformToUniAndConcatenate(
                                code -> budgets.open(city.id(), code, today.getYear(), AMOUNT_IN_FEN, maker, confirmer))
                        .onItem()
                        .ignoreAsUni()));
    }

    private Uni<UUID> officer(DemoOfficer officer) {
        return accounts.findOrBegin(officer.phone(), officer.name());
    }
}
