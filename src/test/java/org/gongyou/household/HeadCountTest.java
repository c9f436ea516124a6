package org.gongyou.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.household.Homes.HOUSEHOLD;
import static org.gongyou.household.Homes.member;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyou.household.Homes.Human;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadCountTest extends ApiTest {

    private static final int MANY = 20;

    @Inject
    Homes homes;

    @Inject
    Households households;

    @Test
    void aChildNamedByTwentyAtOnceCountsInExactlyOne() {
        String child = homes.childsNumber();
        List<Human> parents =
                IntStream.range(0, MANY).mapToObj(i -> homes.human()).toList();

        Race.of(MANY, i -> homes.say(parents.get(i), homes.household(member("CHILD", "测试孩子", child)))
                .then()
                .statusCode(200));

        List<Human> counting = parents.stream().filter(this::counts).toList();
        assertThat(counting).hasSize(1);

        Human first = counting.get(0);
        homes.change(first, homes.household()).then().statusCode(200);

        List<Human> next = parents.stream()
                .filter(parent -> !parent.equals(first))
                .filter(this::counts)
                .toList();
        assertThat(next).as("whoever named the child next").hasSize(1);
        next.get(0).get(HOUSEHOLD).then().header("ETag", "\"1\"");
    }

    @Test
    void theLaterOneLearnsNothingOfTheEarlier() {
        String child = homes.childsNumber();
        Human mother = homes.human("演示母亲", org.gongyou.support.IdentityNumbers.next());
        Human father = homes.human();
        homes.say(mother, homes.household(member("CHILD", "测试大名", child)))
                .then()
                .statusCode(200);

        Response said = homes.say(father, homes.household(member("CHILD", "测试小名", child)));

        said.then().statusCode(200).body("members[1].countedElsewhere", equalTo(true));
        assertThat(said.asString()).doesNotContain("演", mother.id().toString());
        Picture picture = Transactions.run(() -> households.picture(father.id(), homes.today()));
        assertThat(picture.heads()).extracting(Head::countedElsewhere).containsExactly(false, true);
    }

    @Test
    void nobodyIsShutOutOfTheirOwnHousehold() {
        Human named = homes.human();
        Human naming = homes.human();
        homes.say(naming, homes.family(named)).then().statusCode(200);

        homes.say(named, homes.household()).then().statusCode(200).body("members[0].countedElsewhere", equalTo(false));

        assertThat(Transactions.run(() -> households.isOf(named.id(), naming.id())))
                .isTrue();
        Human stranger = homes.human();
        assertThat(Transactions.run(() -> households.isOf(stranger.id(), naming.id())))
                .isFalse();
    }

    private boolean counts(Human parent) {
        return !parent.get(HOUSEHOLD).<Boolean>path("members[1].countedElsewhere");
    }
}
