package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.account.IdentityLevel;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.household.Consents;
import org.gongyou.household.Figure.IllnessFigure;
import org.gongyou.household.Figure.Income;
import org.gongyou.household.Figure.Savings;
import org.gongyou.household.Figure.SchoolingFigure;
import org.gongyou.household.Figure.Spent;
import org.gongyou.household.HouseholdRequest;
import org.gongyou.household.Illness;
import org.gongyou.household.MadeUpHouseholds;
import org.gongyou.household.MemberRequest;
import org.gongyou.household.Possession;
import org.gongyou.household.Relation;
import org.gongyou.household.SchoolKind;
import org.gongyou.household.Schooling;
import org.gongyou.household.SpendingRequest;
import org.gongyou.household.Work;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/** A courier who has been ill, a spouse without work who has an account too, and a child at school. */
@ApplicationScoped
class HouseholdsPart implements DemoPart {

    private static final int COURIER = 9;
    private static final int SPOUSE = 16;

    private final AccountDirectory accounts;
    private final MadeUpHouseholds households;
    private final Clock clock;

    HouseholdsPart(AccountDirectory accounts, MadeUpHouseholds households, Clock clock) {
        this.accounts = accounts;
        this.households = households;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "households";
    }

    @Override
    public Uni<Void> load() {
        return known(worker(SPOUSE))
                .chain(() -> known(worker(COURIER)))
                .chain(courier -> households.enter(courier, family(worker(SPOUSE))));
    }

    private static DemoWorker worker(int number) {
        return DemoWorker.ALL.stream()
                .filter(worker -> worker.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Their authority counts only once somebody has matched the name with the number. */
    private Uni<UUID> known(DemoWorker worker) {
        IdentityDocument document = document(worker);
        return accounts.findOrBegin(worker.phone(), worker.name())
                .call(account ->
                        accounts.identify(account, worker.name(), document, IdentityLevel.NAME_AND_NUMBER_MATCHED));
    }

    private IdentityDocument document(DemoWorker worker) {
        IdentityDocument document = worker.document(ChinaDay.today(clock));
        if (document == null) throw new IllegalStateException("a worker of the demo without a document");
        return document;
    }

    private HouseholdRequest family(DemoWorker spouse) {
        LocalDate today = ChinaDay.today(clock);
        IdentityDocument document = document(spouse);
        MemberRequest courier = member(
                Relation.SELF,
                null,
                null,
                Work.PLATFORM,
                new Income(280_000, 300_000L, today, null),
                new IllnessFigure(Illness.SERIOUS, today, null));
        MemberRequest married = member(
                Relation.SPOUSE,
                spouse.name(),
                new MemberRequest.Document(document.type(), document.number(), null),
                Work.UNEMPLOYED,
                new Income(0, 0L, today, null),
                null);
        MemberRequest child = new MemberRequest(
                null,
                new PersonName("演示孩子"),
                Relation.CHILD,
                null,
                today.minusYears(9),
                Work.STUDENT,
                null,
                null,
                null,
                new SchoolingFigure(Schooling.COMPULSORY, SchoolKind.PUBLIC, null, today, null));
        return new HouseholdRequest(
                List.of(courier, married, child),
                List.of(new Possession.Dwelling(Possession.Tenure.RENTED, BigDecimal.valueOf(42))),
                0,
                0,
                List.of(new Possession.Vehicle(Possession.Sort.ELECTRIC_BICYCLE, 300_000, true)),
                today,
                new Savings(800_000, today, null),
                new SpendingRequest(
                        new Spent(4_200_000, today.minusDays(200), today.minusDays(20), null), null, null, null, null),
                new Consents(true, true, true, true));
    }

    private static MemberRequest member(
            Relation relation,
            @Nullable PersonName name,
            MemberRequest.@Nullable Document document,
            Work work,
            Income income,
            @Nullable IllnessFigure illness) {
        return new MemberRequest(null, name, relation, document, null, work, income, illness, null, null);
    }
}
