package org.gongyou.lawyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.lawyer.LawyerOffice.PATH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EngagementTest extends ApiTest {

    @Inject
    LawyerOffice office;

    @Inject
    Lawyers lawyers;

    @Inject
    OtherSides sides;

    @Test
    void whatOneOfAFirmDidAllOfItDid() {
        Advocate one = office.advocate("演示同心律师事务所", 3, "WAGES");
        Advocate colleague = office.advocate("演示同心 律师事务所", 3, "WAGES");
        Advocate stranger = office.advocate("演示别家律师事务所", 3, "WAGES");

        LawyerOffice.engage(one, "演示牵连食品有限公司").then().statusCode(201).body("own", equalTo(true));

        assertThat(tainted("演示牵连食品有限公司")).contains(one.id(), colleague.id()).doesNotContain(stranger.id());
        assertThat(tainted("演示牵连（食品）有限公司")).contains(one.id());
        assertThat(tainted("演示无关食品有限公司")).isEmpty();
        one.calls().get("/lawyer/v1/me/engagements").then().body("items.name", contains("演示牵连食品有限公司"));
        colleague.calls().get("/lawyer/v1/me/engagements").then().body("items", hasSize(0));
    }

    @Test
    void theCreditCodeFindsItUnderAnyName() {
        Advocate lawyer = office.advocate("", 3, "WAGES");
        String path = PATH + "/" + lawyer.id() + "/engagements";
        Map<String, String> body = Map.of(
                "name",
                "演示代码食品厂",
                "creditCode",
                TestCity.EMPLOYER_CREDIT_CODE,
                "from",
                "2020-01-01",
                "until",
                "2021-01-01");

        String id = office.manager().body(body).post(path).path("id");

        assertThat(tainted(List.of(new OtherSide("另一个名字", TestCity.EMPLOYER_CREDIT_CODE))))
                .contains(lawyer.id());
        assertThat(tainted("演示代码食品厂")).contains(lawyer.id());
        office.manager().get(path).then().body("items.own", contains(false));
        String tag = office.manager().get(PATH + "/" + lawyer.id()).header("ETag");
        office.manager().header("If-Match", tag).delete(path + "/" + id).then().statusCode(204);
        office.manager().header("If-Match", tag).delete(path + "/" + id).then().statusCode(404);
        assertThat(tainted("演示代码食品厂")).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedAndAKeyIsSpentOnce() {
        Advocate lawyer = office.advocate("", 3, "WAGES");
        UUID key = UUID.randomUUID();

        lawyer.calls()
                .body(Map.of("name", "演示厂", "creditCode", "91350100M000100Y44", "from", "2024-01-01"))
                .post("/lawyer/v1/me/engagements")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/creditCode"));
        lawyer.calls()
                .body(Map.of("name", "演示厂", "from", "2024-01-01", "until", "2023-01-01"))
                .post("/lawyer/v1/me/engagements")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/until"));
        for (int i = 0; i < 2; i++)
            LawyerOffice.as(lawyer.token())
                    .header("Idempotency-Key", key)
                    .body(Map.of("name", "演示一次厂", "from", "2024-01-01"))
                    .post("/lawyer/v1/me/engagements")
                    .then()
                    .statusCode(201);
        lawyer.calls().get("/lawyer/v1/me/engagements").then().body("items", hasSize(1));
    }

    private Set<UUID> tainted(String name) {
        return tainted(List.of(new OtherSide(name, null)));
    }

    private Set<UUID> tainted(Collection<OtherSide> opponents) {
        return Transactions.run(() -> lawyers.tainted(sides.keys(opponents)));
    }
}
