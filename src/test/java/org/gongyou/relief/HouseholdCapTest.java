package org.gongyou.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.relief.ReliefCounter.decide;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.relief.ReliefCounter.Plan;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.gongyou.warmth.WarmthOffice;
import org.gongyou.warmth.WarmthOffice.Helped;
import org.junit.jupiter.api.Test;

/** One limit for a household, whoever of it is helped, by application or by a list. */
@QuarkusTest
class HouseholdCapTest extends ApiTest {

    private static final int COUPLES = 3;

    @Inject
    ReliefCounter counter;

    @Inject
    ClaimCounter people;

    @Inject
    WarmthOffice lists;

    /** The case of one, and the other on a list. */
    private record Couple(String number, Helped other) {}

    @Test
    void aListAndAnApplicationAtOnceGiveAHouseholdExactlyWhatItMayHave() {
        String group = "home-" + UUID.randomUUID().toString().substring(0, 8);
        Plan plan = counter.household(ReliefCounter.AMOUNT, group);
        Purse purse = lists.programme(
                10_000_000,
                rules -> rules.replace(
                        "\"householdYearInFen\": 0",
                        "\"group\": \"" + group + "\", \"householdYearInFen\": " + ReliefCounter.AMOUNT));
        List<Couple> couples = new ArrayList<>();
        for (int i = 0; i < COUPLES; i++) couples.add(couple(plan));
        String list = lists.list(purse, "2027-SPRING", ReliefCounter.AMOUNT);
        StringBuilder table = new StringBuilder("memberNumber");
        couples.forEach(couple -> table.append('\n').append(couple.other().number()));
        lists.bringIn(list, false, table.toString()).then().statusCode(200);

        Race.of(
                COUPLES + 1,
                number -> number == 0
                        ? lists.approve(lists.approver(), list).statusCode()
                        : decide(counter.approver(), couples.get(number - 1).number(), "approve")
                                .statusCode());

        await().until(() -> lists.states(list).stream().noneMatch("READY"::equals));
        List<Long> taken = Transactions.run(() -> Panache.getSession().chain(session -> session.createNativeQuery(
                        "select used_in_fen from payment_cap where cap like :name", Long.class)
                .setParameter("name", "relief:household:" + group + ":%")
                .getResultList()));
        assertThat(taken).hasSizeGreaterThanOrEqualTo(COUPLES).allMatch(fen -> fen == ReliefCounter.AMOUNT);
        long helped = lists.states(list).stream().filter("RESERVED"::equals).count()
                + couples.stream().filter(couple -> isPaying(couple.number())).count();
        assertThat(helped).isEqualTo(COUPLES);
    }

    private boolean isPaying(String number) {
        return "PAYING"
                .equals(Cashier.as(counter.approver())
                        .get("/officer/v1/cases/" + number)
                        .path("state"));
    }

    private Couple couple(Plan plan) {
        Human one = counter.member();
        Human other = people.human();
        counter.live(
                        one,
                        List.of(
                                Map.of("relation", "SELF", "work", "EMPLOYED", "income", Map.of("netInFen", 50_000)),
                                Map.of(
                                        "relation",
                                        "SPOUSE",
                                        "name",
                                        other.name(),
                                        "work",
                                        "NONE",
                                        "income",
                                        Map.of("netInFen", 0),
                                        "document",
                                        Map.of("documentType", "RESIDENT_IDENTITY_CARD", "number", other.document()))))
                .then()
                .statusCode(200);
        counter.keep(one);
        return new Couple(counter.reviewed(one, plan), lists.known(other.id(), other.token()));
    }
}
