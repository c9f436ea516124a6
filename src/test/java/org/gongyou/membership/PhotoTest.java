package org.gongyou.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyou.account.LostPhone;
import org.gongyou.file.Uploads;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos of an application: who sees the case sees them, and they stay as long as it needs them. */
@QuarkusTest
class PhotoTest extends ApiTest {

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    Uploads uploads;

    @Inject
    LostPhone lostPhone;

    private String officer;

    @BeforeEach
    void appoint() {
        officer = city.founded().officer(TestCity.DAOLI, OfficerFunction.REVIEW_MEMBERSHIP);
    }

    @Test
    void whoSeesTheCaseSeesThePhotosAndNobodyElse() {
        Applicant courier = Applicant.known();
        UUID photo = uploads.photo(courier.person());
        Response draft = courier.begin(with(photo));
        draft.then().statusCode(201).body("application.photos", contains(photo.toString()));
        read(officer, photo).then().statusCode(404);
        courier.submit(draft.path("id")).then().statusCode(200);

        read(courier.person().accessToken(), photo).then().statusCode(200).contentType("image/png");
        as(officer)
                .get("/officer/v1/cases/" + draft.path("number"))
                .then()
                .body("details.photos", contains(photo.toString()));
        read(officer, photo).then().statusCode(200).contentType("image/png");
        for (String other : List.of(
                city.officer(TestCity.NANGANG, OfficerFunction.REVIEW_MEMBERSHIP),
                city.officer(TestCity.DAOLI, OfficerFunction.MANAGE_STATIONS),
                tokens.of(UUID.randomUUID(), "officer"),
                Applicant.known().person().accessToken())) {
            read(other, photo).then().statusCode(404).body("code", equalTo("request.not-found"));
        }
        given().get("/v1/files/" + photo).then().statusCode(401);
        assertThat(readers(photo)).containsExactly(SignIn.accountOf(officer));
    }

    @Test
    void photosOfOthersAreNamedAndNothingIsBegun() {
        Applicant courier = Applicant.known();
        UUID mine = uploads.photo(courier.person());
        UUID others = uploads.photo(SignIn.somebody());

        courier.begin(with(mine, others, UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/photos/1", "/photos/2"))
                .body("errors.code", contains("file.unknown", "file.unknown"));
        courier.begin(with(others)).then().statusCode(422).body("errors.pointer", contains("/photos/0"));

        courier.get("/v1/me/cases").then().body("items", equalTo(List.of()));
        assertThat(isKept(mine)).isFalse();
    }

    @Test
    void aMendedApplicationKeepsThePhotosItNames() {
        Applicant courier = Applicant.known();
        UUID first = uploads.photo(courier.person());
        UUID second = uploads.photo(courier.person());
        Response draft = courier.begin(with(first));
        String id = draft.path("id");

        mend(courier, id, "{\"photos\":[\"" + UUID.randomUUID() + "\"]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/photos/0"));
        mend(courier, id, "{\"occupation\":\"HOUSEKEEPER\"}").then().statusCode(200);
        assertThat(isKept(first)).isTrue();
        mend(courier, id, "{\"photos\":[\"" + second + "\"]}")
                .then()
                .statusCode(200)
                .body("application.photos", contains(second.toString()));

        courier.submit(id).then().statusCode(200);
        assertThat(isKept(first)).isFalse();
        assertThat(isKept(second)).isTrue();
        read(officer, first).then().statusCode(404);
        read(officer, second).then().statusCode(200);
        read(courier.person().accessToken(), first).then().statusCode(200);
    }

    @Test
    void aPhotoOfTwoCasesIsKeptForTheOther() {
        Applicant courier = Applicant.known();
        UUID photo = uploads.photo(courier.person());
        String first = courier.begin(with(photo)).path("id");
        courier.post("/v1/join-applications/" + first + "/withdrawal", "")
                .then()
                .statusCode(200);
        String second = courier.begin(with(photo)).path("id");

        mend(courier, second, "{\"photos\":null}").then().statusCode(200);

        assertThat(isKept(photo)).isTrue();
    }

    @Test
    void theSweepLeavesPhotosOfCasesAlone() {
        Applicant courier = Applicant.known();
        UUID named = uploads.photo(courier.person());
        UUID loose = uploads.photo(courier.person());
        courier.begin(with(named)).then().statusCode(201);
        uploads.age(courier.person(), Duration.ofDays(31));

        uploads.sweep();

        read(courier.person().accessToken(), named).then().statusCode(200);
        read(courier.person().accessToken(), loose).then().statusCode(404);
    }

    @Test
    void aPhotoIsEitherNamedInTimeOrSwept() {
        for (int round = 0; round < 5; round++) {
            Applicant courier = Applicant.known();
            UUID photo = uploads.photo(courier.person());
            uploads.age(courier.person(), Duration.ofDays(31));

            List<Integer> answers = Race.of(2, i -> {
                if (i == 0) {
                    uploads.sweep();
                    return 0;
                }
                return courier.begin(with(photo)).statusCode();
            });

            int read = read(courier.person().accessToken(), photo).statusCode();
            assertThat(read).isEqualTo(answers.get(1) == 201 ? 200 : 404);
            assertThat(answers.get(1)).isIn(201, 422);
        }
    }

    @Test
    void photosOfBothAccountsOfAPersonAreThePersons() {
        String identity = IdentityNumbers.next();
        Applicant before = new Applicant(SignIn.known(SignIn.somebody(), identity));
        Applicant meanwhile = Applicant.somebody();
        UUID first = uploads.photo(meanwhile.person());
        UUID loose = uploads.photo(meanwhile.person());
        String id = meanwhile.begin(with(first)).path("id");
        Person person = lostPhone.takenOver(meanwhile.person(), before.person(), identity);
        Applicant applicant = new Applicant(person);
        UUID third = uploads.photo(person);

        mend(applicant, id, "{\"photos\":" + list(first, loose, third) + "}")
                .then()
                .statusCode(200);
        applicant.submit(id).then().statusCode(200);

        for (UUID photo : List.of(first, loose, third)) {
            read(person.accessToken(), photo).then().statusCode(200);
            read(officer, photo).then().statusCode(200);
            assertThat(readers(photo)).containsExactly(SignIn.accountOf(officer));
        }
    }

    private static Response mend(Applicant applicant, String id, String patch) {
        String path = "/v1/join-applications/" + id;
        String tag = applicant.get(path).header("ETag");
        return applicant.person().calls().header("If-Match", tag).body(patch).patch(path);
    }

    private static String with(UUID... photos) {
        return Applicant.COURIER.replaceFirst("\\{", "{\"photos\":" + list(photos) + ",");
    }

    private static String list(UUID... photos) {
        return Stream.of(photos).map(id -> '"' + id.toString() + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private static Response read(String token, UUID file) {
        return as(token).get("/v1/files/" + file);
    }

    private static boolean isKept(UUID file) {
        return Transactions.select(
                Boolean.class, "select attached_at is not null from worker_file where id = :id", Map.of("id", file));
    }

    /** Whose reading is on the audit trail. */
    private static List<UUID> readers(UUID file) {
        return List.of(Transactions.select(
                UUID[].class,
                "select array_agg(actor) from audit_entry where subject = :file and action = 'file.read'",
                Map.of("file", file)));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
