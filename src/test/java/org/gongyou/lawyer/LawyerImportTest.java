package org.gongyou.lawyer;

import static org.gongyou.lawyer.LawyerOffice.PATH;
import static org.gongyou.lawyer.LawyerOffice.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LawyerImportTest extends ApiTest {

    private static final String HEADER = "执业证号,姓名,手机,律所,擅长领域,语言,服务区域,承办上限,所属工会\n";

    @Inject
    LawyerOffice office;

    @Test
    void aListIsEnteredAndEnteredAgain() {
        String code = LawyerOffice.code();
        String list = HEADER + line(code, SignIn.newPhone(), "WAGES；DISMISSAL", "8");

        enter(list, false).then().statusCode(200).body("rows", equalTo(1)).body("errors", hasSize(0));
        enter(list.replace(",8,", ",9,"), false).then().statusCode(200);

        office.manager()
                .get(PATH + "?limit=200")
                .then()
                .body("items.code", hasItem(code))
                .body("items.find { it.code == '" + code + "' }.practice.capacity", equalTo(9))
                .body("items.find { it.code == '" + code + "' }.practice.fields", contains("DISMISSAL", "WAGES"));
    }

    @Test
    void everyBadCellIsNamedAndNothingIsImported() {
        String code = LawyerOffice.code();
        String phone = SignIn.newPhone();
        String list = HEADER
                + line(code, phone, "WAGES", "8")
                + line(LawyerOffice.code(), phone, "WAGES", "8")
                + line(code, "12", "工资", "many").replace("T-L\n", "NOBODY\n");

        enter(list, true)
                .then()
                .statusCode(200)
                .body("errors.line", contains(3, 4, 4, 4, 4))
                .body("errors.column", contains("phone", "code", "phone", "fields", "capacity"));
        enter(list, false).then().statusCode(422).body("code", equalTo("csv.has-errors"));
        enter(
                        HEADER
                                + line(LawyerOffice.code(), SignIn.newPhone(), "WAGES", "1")
                                        .replace("T-L\n", "T-D2\n"),
                        true)
                .then()
                .body("errors.code", contains("lawyer.union-unknown"));
    }

    private static String line(String code, String phone, String fields, String capacity) {
        return "%s,演示律师,%s,演示名册律师事务所,%s,zh,230199,%s,T-L\n".formatted(code, phone, fields, capacity);
    }

    private Response enter(String list, boolean dryRun) {
        return as(office.managerToken())
                .contentType("text/csv; charset=utf-8")
                .body(list)
                .post(PATH + "/import?dryRun=" + dryRun);
    }
}
