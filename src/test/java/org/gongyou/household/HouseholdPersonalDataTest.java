package org.gongyou.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.household.Homes.member;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongyou.household.Homes.Human;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HouseholdPersonalDataTest extends ApiTest {

    @Inject
    Homes homes;

    @Inject
    Households households;

    @Inject
    HouseholdPersonalData personal;

    @Inject
    Clock clock;

    @Test
    void isExportedInPlainTextAndErasedWhole() {
        Human human = homes.human();
        String child = homes.childsNumber();
        homes.say(human, homes.household(member("CHILD", "测试孩子", child))).then().statusCode(200);
        homes.keep(human, "OTHER", homes.today()).then().statusCode(201);
        homes.ask(human).then().statusCode(200);
        Transactions.run(() -> households.freeze(human.id(), UUID.randomUUID()));

        assertThat(Transactions.run(() -> personal.export(human.id())).toString())
                .contains("测试孩子", child, "CHRONIC", "ASKED", "OTHER");
        Transactions.run(() -> personal.erase(human.id()).replaceWith(1));

        assertThat(rows(human)).isZero();
        Human other = homes.human();
        homes.say(other, homes.household(member("CHILD", "测试孩子", child)))
                .then()
                .body("members[1].countedElsewhere", org.hamcrest.Matchers.equalTo(false));
    }

    @Test
    void copiesOutliveTheirPurposeAfterYears() {
        Human human = homes.human();
        homes.say(human, homes.household()).then().statusCode(200);
        UUID caseId = UUID.randomUUID();
        Transactions.run(() -> households.freeze(human.id(), caseId));

        Transactions.run(() -> personal.expire(clock.instant()));
        assertThat(Transactions.run(() -> households.frozen(human.id(), caseId)))
                .hasSize(1);

        Transactions.change(
                "update household_copy set taken_at = timestamptz '2010-01-01' where worker_id = :worker",
                Map.of("worker", human.id()));
        Transactions.run(() -> personal.expire(clock.instant()));
        assertThat(Transactions.run(() -> households.frozen(human.id(), caseId)))
                .isEmpty();
    }

    private static long rows(Human human) {
        return Transactions.select(Long.class, """
                select (select count(*) from household where worker_id = :worker)
                     + (select count(*) from household_person where worker_id = :worker)
                     + (select count(*) from household_head where worker_id = :worker)
                     + (select count(*) from household_paper where worker_id = :worker)
                     + (select count(*) from household_authority where worker_id = :worker)
                     + (select count(*) from authority_signer where worker_id = :worker)
                     + (select count(*) from household_copy where worker_id = :worker and content is not null)
                """, Map.of("worker", human.id()));
    }
}
