package org.gongyou.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.cover.Coverage.PRODUCTS;
import static org.gongyou.cover.Coverage.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Products in lists, in and out. */
@QuarkusTest
class CoverProductListTest extends ApiTest {

    @Inject
    Coverage coverage;

    private String unit;
    private String officer;

    @BeforeEach
    void aUnit() {
        unit = coverage.unit();
        officer = coverage.officer(unit);
    }

    @Test
    void aListIsUnderstoodAndComesBackUnchanged() {
        String one = Coverage.code();
        String list = "编码,产品名称,英文名称,类别,适用区划,年度,保障内容,申请期限,等待期,所需材料,出资方,保费,保障期,参保方式,最低参保比例,所属工会,备注\n"
                + one + "-1,演示A,Demo A,专享保障,230102," + coverage.year()
                + ",death:意外身故:FIXED 20000; stay:HOSPITAL:DAILY 50.5 3 90:住院津贴:Daily,180,30,诊断证明;出院小结,单位,72,YEAR,单位,70,"
                + unit + ",x\n"
                + one + "-2,演示B,,住院保障,2301," + coverage.year()
                + ",share:HOSPITAL:SHARE 33.3 500 10000;g:意外伤残:GRADED 1=20000 2=10000.5,365,,,工会,,12个月,个人;入会,," + unit
                + ",\n";

        enter(list, true).then().statusCode(200).body("rows", equalTo(2)).body("errors", hasSize(0));
        enter(list, false).then().statusCode(200);
        String exported = as(officer)
                .get(PRODUCTS + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(exported)
                .contains("DAILY 50.5 3 90:住院津贴:Daily")
                .contains("SHARE 33.3 500 10000")
                .contains("12 MONTHS");
        enter(exported, false).then().statusCode(200).body("errors", hasSize(0));
        as(officer)
                .get(PRODUCTS)
                .then()
                .body("items.product.edition", contains(1, 1))
                .body("items[0].product.enrolment.minimumPermille", equalTo(700));
        enter(exported.replace("SHARE 33.3", "SHARE 40"), false).then().statusCode(200);
        as(officer).get(PRODUCTS).then().body("items.product.edition", contains(1, 2));
    }

    @Test
    void whatIsWrongWithAListIsNamedByLineAndNothingIsEntered() {
        String header = "code,name,family,region,year,benefits,claimWithinDays,payer,term,ways\n";
        String right = Coverage.code();
        List<String> lines = List.of(
                right + ",演示,ACCIDENT,230102,2026,d:DEATH:FIXED 1,30,UNION,YEAR,SELF",
                Coverage.code() + ",演示,castle,1,2026,d:DEATH:FIXED x,30,nobody,ever,magic",
                ",,ACCIDENT,230102,1999,d:DEATH:FIXED 1,0,UNION,0 DAYS,SELF");

        enter(header + String.join("\n", lines), false)
                .then()
                .statusCode(422)
                .body(
                        "errors.findAll { it.line == 3 }.column",
                        containsInAnyOrder("benefits", "term", "family", "region", "payer", "ways"))
                .body(
                        "errors.findAll { it.line == 4 }.column",
                        containsInAnyOrder("code", "name", "year", "claimWithinDays", "term"));
        as(officer).get(PRODUCTS).then().body("items", hasSize(0));
    }

    private Response enter(String table, boolean dryRun) {
        return as(officer)
                .contentType("text/csv; charset=utf-8")
                .body(table)
                .post(PRODUCTS + "/import?dryRun=" + dryRun);
    }
}
