package org.gongyou.hardship;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.hardship.HardshipOffice.FILES;
import static org.gongyou.hardship.HardshipOffice.MINE;
import static org.gongyou.hardship.HardshipOffice.today;
import static org.gongyou.programme.ProgrammeOffice.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.personal.PersonalData;
import org.gongyou.platform.security.Role;
import org.gongyou.programme.ProgrammeOffice;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Kin;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** Who is on file, what officers do with it, and what goes to the national help system. */
@QuarkusTest
class HardshipFileTest extends ApiTest {

    @Inject
    HardshipOffice office;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    @Any
    Instance<PersonalData> personal;

    @Test
    void aWorkerSeesTheFileAndItsOfficersFindIt() {
        Person worker = office.onFile("DEEP", today().plusDays(100));
        String id = office.idOf(worker);

        worker.calls()
                .get(MINE)
                .then()
                .statusCode(200)
                .body("classCode", equalTo("DEEP"))
                .body("className", equalTo("深度困难"))
                .body("name", nullValue())
                .body("history.what", contains("ENTERED"));
        as(office.officer())
                .get(FILES + "?class=DEEP&limit=50")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.name", containsString("**"));
        as(office.officer())
                .get(FILES + "?limit=50&due=" + today().plusDays(99))
                .then()
                .body("items.id", not(hasItem(id)));
        as(office.officer())
                .get(FILES + "?limit=50&due=" + today().plusDays(100))
                .then()
                .body("items.id", hasItem(id));
        as(city.officer(TestCity.NANGANG, OfficerFunction.HANDLE_RELIEF))
                .get(FILES + "/" + id)
                .then()
                .statusCode(404);
        as(worker.accessToken()).get(FILES + "/" + id).then().statusCode(403);
        given().get(MINE).then().statusCode(401);
    }

    @Test
    void aFileIsReviewedAndLeftForAReason() {
        Person worker = office.onFile("RELATIVE", today().plusDays(3));
        String path = FILES + "/" + office.idOf(worker);
        String tag = as(office.officer()).get(path).header("ETag");

        Response reviewed = as(office.officer())
                .header("If-Match", tag)
                .body(Map.of("reviewOn", today().plusYears(1).toString()))
                .post(path + "/review");
        reviewed.then()
                .statusCode(200)
                .body("reviewOn", equalTo(today().plusYears(1).toString()));
        leave(path, tag, "OUT_OF_HARDSHIP").then().statusCode(412);
        leave(path, reviewed.header("ETag"), "ERASED")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        leave(path, reviewed.header("ETag"), "OUT_OF_HARDSHIP")
                .then()
                .statusCode(200)
                .body("history.what", contains("ENTERED", "REVIEWED", "LEFT"))
                .body("history[2].reason", equalTo("已脱困"));

        as(office.officer()).get(path).then().statusCode(404);
        worker.calls().get(MINE).then().statusCode(200).body("history.what", hasItem("LEFT"));
        office.enter(worker.id(), office.union(), "DEEP", today().plusDays(9));
        worker.calls().get(MINE).then().body("history.what", contains("ENTERED"));
    }

    private Response leave(String path, String tag, String reason) {
        return as(office.officer())
                .header("If-Match", tag)
                .body(Map.of("reason", reason))
                .post(path + "/leaving");
    }

    @Test
    void nobodyHandlesAnOwnFile() {
        UUID officer = UUID.randomUUID();
        city.appoint(officer, ProgrammeOffice.DISTRICT, OfficerFunction.HANDLE_RELIEF);
        office.enter(officer, office.union(), "DEEP", today().plusDays(9));
        String id = Transactions.select(
                        UUID.class, "select id from hardship_file where worker_id = :worker", Map.of("worker", officer))
                .toString();

        as(tokens.of(officer, Role.OFFICER))
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "MISTAKE"))
                .post(FILES + "/" + id + "/leaving")
                .then()
                .statusCode(403)
                .body("code", equalTo("hardship.own-file"));
    }

    @Test
    void nobodyHandlesTheFileOfARelative() {
        String number = IdentityNumbers.next();
        Person worker = SignIn.known(SignIn.somebody(), number);
        office.enter(worker.id(), office.union(), "DEEP", today().plusDays(9));
        Person sister = Kin.siblingOf(number);
        city.appoint(sister.id(), ProgrammeOffice.DISTRICT, OfficerFunction.HANDLE_RELIEF);

        as(tokens.of(sister.id(), Role.OFFICER))
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "MISTAKE"))
                .post(FILES + "/" + office.idOf(worker) + "/leaving")
                .then()
                .statusCode(403)
                .body("code", equalTo("hardship.own-file"));
    }

    @Test
    void onePersonHasOneOpenFileHoweverManyEnterIt() {
        UUID worker = UUID.randomUUID();
        List<String> classes = List.of("DEEP", "RELATIVE", "ACCIDENT");

        Race.of(12, i -> {
            try {
                office.enter(worker, office.union(), classes.get(i % 3), today().plusDays(9));
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        });

        Long open = Transactions.select(
                Long.class,
                "select count(*) from hardship_file where worker_id = :worker and left_on is null",
                Map.of("worker", worker));
        Long listed = Transactions.select(
                Long.class, "select count(*) from hardship_roll where worker_id = :worker", Map.of("worker", worker));
        assertThat(open).isEqualTo(1);
        assertThat(listed).isEqualTo(1);
    }

    @Test
    void theNationalNumberComesBackAndIsEnteredOnce() {
        Person worker = office.onFile("DEEP", today().plusDays(9));
        String id = office.idOf(worker);
        String number = "GJ" + id.substring(24);
        String table = as(office.officer()).get(FILES + "/export").asString();
        String header = table.lines().findFirst().orElseThrow();
        String line =
                table.lines().filter(row -> row.startsWith(id)).findFirst().orElseThrow();
        assertThat(line).contains("深度困难").contains(today().plusDays(9).toString());
        String answer = header + "\n" + line.replace(id + ",,", id + "," + number + ",") + "\n";

        bring(answer, true).then().statusCode(200).body("errors", hasSize(0));
        worker.calls().get(MINE).then().body("nationalNumber", nullValue());
        bring(answer, false).then().statusCode(200).body("rows", equalTo(1));
        bring(answer, false).then().statusCode(200);
        worker.calls()
                .get(MINE)
                .then()
                .body("nationalNumber", equalTo(number))
                .body("history.what", contains("ENTERED", "NUMBERED"));
        Person other = office.onFile("DEEP", today().plusDays(9));
        bring("系统内编号,困难职工编号\n" + office.idOf(other) + "," + number + "\n" + UUID.randomUUID() + ",GJ-0\n", false)
                .then()
                .statusCode(422)
                .body("errors.code", contains("hardship.number-taken", "hardship.file-unknown"));
    }

    private Response bring(String table, boolean dryRun) {
        return given().auth()
                .oauth2(office.officer())
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post(FILES + "/import?dryRun=" + dryRun);
    }

    @Test
    void whatIsOnFileIsExportedAndErasedWithTheAccount() {
        Person worker = office.onFile("DEEP", today().plusDays(9));
        PersonalData data = personal.stream()
                .filter(each -> each.section().equals("hardshipFile"))
                .findFirst()
                .orElseThrow();
        assertThat(Transactions.run(() -> data.export(worker.id()))
                        .path(0)
                        .path("classCode")
                        .asText())
                .isEqualTo("DEEP");

        Transactions.run(() -> data.erase(worker.id()));

        assertThat(Transactions.select(
                        Long.class,
                        "select (select count(*) from hardship_file where worker_id = :worker)"
                                + " + (select count(*) from hardship_entry where worker_id = :worker)"
                                + " + (select count(*) from hardship_roll where worker_id = :worker)",
                        Map.of("worker", worker.id())))
                .isZero();
    }
}
