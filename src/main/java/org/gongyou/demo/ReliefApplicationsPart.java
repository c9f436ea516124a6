package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.household.Consents;
import org.gongyou.household.Figure.Income;
import org.gongyou.household.Figure.Savings;
import org.gongyou.household.HouseholdRequest;
import org.gongyou.household.MadeUpHouseholds;
import org.gongyou.household.MemberRequest;
import org.gongyou.household.Possession;
import org.gongyou.household.Relation;
import org.gongyou.household.Work;
import org.gongyou.payment.BankAccount;
import org.gongyou.payment.Payee;
import org.gongyou.relief.MadeUpRelief;

/** A driver who needs help at once waits for the first review; one on file was reviewed and waits for a second person. */
@ApplicationScoped
class ReliefApplicationsPart implements DemoPart {

    private static final int DRIVER = 13;
    private static final int ON_FILE = 18;

    private final AccountDirectory accounts;
    private final MadeUpHouseholds households;
    private final MadeUpRelief relief;
    private final Clock clock;

    ReliefApplicationsPart(AccountDirectory accounts, MadeUpHouseholds households, MadeUpRelief relief, Clock clock) {
        this.accounts = accounts;
        this.households = households;
        this.relief = relief;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "relief-applications";
    }

    @Override
    public Uni<Void> load() {
        DemoOfficer reviewer = DemoOfficer.OF_THE_CITY;
        return atHome(worker(DRIVER))
                .chain(driver -> relief.urgent(driver, "demo-temporary", payee(worker(DRIVER))))
                .chain(() -> accounts.findOrBegin(reviewer.phone(), reviewer.name()))
                .chain(officer -> atHome(worker(ON_FILE))
                        .chain(id -> relief.reviewed(id, "demo-warmth", payee(worker(ON_FILE)), officer)))
                .replaceWithVoid();
    }

    private static DemoWorker worker(int number) {
        return DemoWorker.ALL.stream()
                .filter(worker -> worker.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static Payee payee(DemoWorker worker) {
        return new Payee(worker.name(), "演示银行道里支行", new BankAccount("6222000000000000012"));
    }

    private Uni<UUID> atHome(DemoWorker worker) {
        return accounts.findOrBegin(worker.phone(), worker.name())
                .call(account -> households.enter(account, alone(ChinaDay.today(clock))));
    }

    private static HouseholdRequest alone(LocalDate today) {
        MemberRequest self = new MemberRequest(
                null,
                null,
                Relation.SELF,
                null,
                null,
                Work.PLATFORM,
                new Income(160_000, 160_000L, today, null),
                null,
                null,
                null);
        return new HouseholdRequest(
                List.of(self),
                List.of(new Possession.Dwelling(Possession.Tenure.RENTED, BigDecimal.valueOf(18))),
                0,
                0,
                List.of(),
                today,
                new Savings(300_000, today, null),
                null,
                new Consents(true, false, false, false));
    }
}
