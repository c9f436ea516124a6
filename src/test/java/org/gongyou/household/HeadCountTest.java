package org.gongyou.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.household.Homes.HOUSEHOLD;
import static org.gongyou.household.Homes.member;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

    @Inject
    Relatives relatives;

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
    }

    @Test
    void whoKeepsAHouseholdCountsInNoOtherWhoeverCameFirst() {
        Human sister = homes.human();
        Human brother = homes.human();
        homes.say(sister, homes.household(named("SIBLING", brother)))
                .then()
                .body("members[1].countedElsewhere", equalTo(false));

        homes.say(brother, homes.household(named("SIBLING", sister)))
                .then()
                .statusCode(200)
                .body("members.countedElsewhere", contains(false, true));

        sister.get(HOUSEHOLD).then().header("ETag", "\"1\"").body("members.countedElsewhere", contains(false, true));
    }

    @Test
    void whoIsNamedTogetherIsRelatedWhoeverNamedThem() {
        Human naming = homes.human();
        Human named = homes.human();
        Human third = homes.human();
        Human stranger = homes.human();
        homes.say(naming, homes.household(named("SIBLING", named), named("OTHER", third)))
                .then()
                .statusCode(200);

        List<Human> family = List.of(naming, named, third);
        for (Human one : family) {
            assertThat(related(stranger, one)).isFalse();
            assertThat(related(one, stranger)).isFalse();
            for (Human another : family) assertThat(related(one, another)).isTrue();
            assertThat(Transactions.run(() -> relatives.accounts(one.id())))
                    .containsExactlyInAnyOrderElementsOf(family.stream()
                            .filter(other -> !other.equals(one))
                            .map(Human::id)
                            .toList());
        }
    }

    private static Map<String, Object> named(String relation, Human human) {
        return member(relation, human.name(), human.document());
    }

    private boolean related(Human one, Human another) {
        return Transactions.run(() -> relatives.areRelated(one.id(), another.id()));
    }

    private boolean counts(Human parent) {
        return !parent.get(HOUSEHOLD).<Boolean>path("members[1].countedElsewhere");
    }
}
