package org.gongyou.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.evidence.Showcase.Plaintiff;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceTest extends ApiTest {

    @Inject
    Showcase showcase;

    @Inject
    Tokens tokens;

    private Plaintiff worker;

    @BeforeEach
    void somebodyWithACase() {
        worker = showcase.plaintiff();
    }

    @Nested
    class TheOwner {

        @Test
        void putsFilesInWithTheirHashesAndTimes() {
            byte[] png = Specimens.picture("png");
            String file = worker.upload(png);

            worker.add(file, "一月工资条")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1))
                    .body("kindTitle", equalTo("工资单据"))
                    .body("sha256.length()", equalTo(64))
                    .body("receivedSha256.length()", equalTo(64))
                    .body("receivedAt", not(equalTo(null)));
            worker.get("/evidence")
                    .then()
                    .statusCode(200)
                    .body("items.caption", contains("一月工资条"))
                    .body("size", equalTo(worker.<Integer>path("/evidence", "items[0].size")));
        }

        @Test
        void ordersAndDescribesThem() {
            String first = worker.added(Specimens.picture("png"), "甲");
            String second = worker.added(Specimens.contract(), "乙");

            worker.matching(worker.tag())
                    .body(Map.of("items", List.of(second, first)))
                    .put(worker.path() + "/evidence/order")
                    .then()
                    .statusCode(200)
                    .body("items.caption", contains("乙", "甲"));
            worker.matching(worker.tag())
                    .body("{\"caption\":\"劳动合同\",\"kind\":\"CONTRACT\",\"happenedOn\":null}")
                    .patch(worker.path() + "/evidence/" + second)
                    .then()
                    .statusCode(200)
                    .body("items[0].caption", equalTo("劳动合同"))
                    .body("items[0].kind", equalTo("CONTRACT"))
                    .body("items[0].happenedOn", equalTo(null));
            worker.matching(worker.tag())
                    .body(Map.of("items", List.of(second)))
                    .put(worker.path() + "/evidence/order")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("evidence.order-incomplete"));
        }

        @Test
        void takesOneOutAndItsTraceStays() {
            String item = worker.added(Specimens.picture("png"), "看错了");
            String hash = worker.path("/evidence", "items[0].sha256");

            worker.matching(worker.tag())
                    .delete(worker.path() + "/evidence/" + item)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0))
                    .body("removed[0].sha256", equalTo(hash));
            assertThat(worker.get("/evidence").asString()).doesNotContain("看错了");
            worker.matching(worker.tag())
                    .delete(worker.path() + "/evidence/" + item)
                    .then()
                    .statusCode(404);
        }

        @Test
        void repeatsARequestWithoutAddingTwice() {
            String file = worker.upload(Specimens.picture("png"));
            Map<String, String> body = Map.of("fileId", file, "caption", "一", "kind", "PHOTO");
            UUID key = UUID.randomUUID();

            Response first = given().auth()
                    .oauth2(worker.token())
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(worker.path() + "/evidence");
            Response again = given().auth()
                    .oauth2(worker.token())
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(worker.path() + "/evidence");

            assertThat(again.asString()).isEqualTo(first.asString());
            again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
            worker.add(file, "又一次").then().statusCode(409).body("code", equalTo("evidence.already-there"));
        }

        @Test
        void isToldWhatIsWrong() {
            String file = worker.upload(Specimens.picture("png"));
            String another = showcase.plaintiff().upload(Specimens.picture("png"));

            worker.add(Map.of("fileId", another, "caption", "别人的", "kind", "PHOTO"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/fileId"))
                    .body("errors[0].code", equalTo("file.unknown"));
            worker.add(Map.of("fileId", file, "caption", "明天", "kind", "PHOTO", "happenedOn", "2199-01-01"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/happenedOn"));
            worker.add(Map.of("fileId", file, "caption", " "))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasSize(2));
            String item = worker.added(Specimens.contract(), "合同");
            worker.calls().delete(worker.path() + "/evidence/" + item).then().statusCode(428);
            worker.matching("\"0\"")
                    .delete(worker.path() + "/evidence/" + item)
                    .then()
                    .statusCode(412);
        }

        @Test
        void addsOneFileOnceHoweverOftenItIsSent() {
            String file = worker.upload(Specimens.picture("png"));

            List<Integer> answers = Race.of(8, i -> worker.add(file, "同一张").statusCode());

            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
            worker.get("/evidence").then().body("items", hasSize(1));
        }

        @Test
        void keepsWhatAnotherFeatureLetsGoOf() {
            String file = worker.upload(Specimens.picture("png"));
            worker.add(file, "两处都用").then().statusCode(201);

            Transactions.run(() ->
                    files.detach(worker.id(), List.of(UUID.fromString(file))).replaceWith(true));

            assertThat(attached(file)).isTrue();
            worker.matching(worker.tag())
                    .delete(worker.path() + "/evidence/" + worker.<String>path("/evidence", "items[0].id"))
                    .then()
                    .statusCode(200);
            assertThat(attached(file)).isFalse();
        }
    }

    @Inject
    org.gongyou.file.WorkerFiles files;

    private boolean attached(String file) {
        return Transactions.select(
                Boolean.class,
                "select attached_at is not null from worker_file where worker_id = :worker and id = :id",
                Map.of("worker", worker.id(), "id", UUID.fromString(file)));
    }

    @Nested
    class Others {

        @Test
        void findNothing() {
            String item = worker.added(Specimens.picture("png"), "秘密");
            String file = worker.path("/evidence", "items[0].fileId");
            Plaintiff stranger = showcase.plaintiff();
            UUID former = Ids.next();
            showcase.admit(worker, former);
            showcase.dismiss(worker, former);
            String elsewhere = showcase.city().officer(TestCity.NANGANG, OfficerFunction.HANDLE_LEGAL_AID);
            String employers = showcase.city().officer(Showcase.EMPLOYER, OfficerFunction.HANDLE_LEGAL_AID);

            for (String more : List.of("/evidence", "/evidence-packs", "/evidence-pack", "/evidence-packs/" + item)) {
                stranger.calls().get(worker.path() + more).then().statusCode(404);
                for (String lawyer : List.of(showcase.lawyer(former), showcase.lawyer(Ids.next()))) {
                    Showcase.as(lawyer)
                            .get("/lawyer/v1/cases/" + worker.number() + more)
                            .then()
                            .statusCode(404);
                }
                for (String officer : List.of(elsewhere, employers)) {
                    Showcase.as(officer)
                            .get("/officer/v1/cases/" + worker.number() + more)
                            .then()
                            .statusCode(404);
                }
                given().get(worker.path() + more).then().statusCode(401);
                Showcase.as(elsewhere).get(worker.path() + more).then().statusCode(403);
            }
            stranger.add(Map.of("fileId", file, "caption", "一", "kind", "PHOTO"))
                    .then()
                    .statusCode(422);
            stranger.matching("\"1\"")
                    .delete(worker.path() + "/evidence/" + item)
                    .then()
                    .statusCode(404);
            stranger.calls().post(worker.path() + "/evidence-packs").then().statusCode(404);
            Stream.of(stranger.token(), showcase.lawyer(former), elsewhere, employers)
                    .forEach(token ->
                            Showcase.as(token).get("/v1/files/" + file).then().statusCode(404));
        }

        @Test
        void whoSeeTheCaseReadAndAreWrittenDown() {
            worker.added(Specimens.picture("png"), "工资条");
            String file = worker.path("/evidence", "items[0].fileId");
            String lawyer = showcase.lawyerOf(worker);
            String officer = showcase.city().officer(Showcase.STREET, OfficerFunction.HANDLE_LEGAL_AID);

            Showcase.as(lawyer)
                    .get("/lawyer/v1/cases/" + worker.number() + "/evidence")
                    .then()
                    .statusCode(200)
                    .body("items.caption", contains("工资条"));
            Showcase.as(officer)
                    .get("/officer/v1/cases/" + worker.number() + "/evidence")
                    .then()
                    .statusCode(200)
                    .body("items.caption", contains("工资条"));
            for (String token : List.of(lawyer, officer)) {
                Showcase.as(token).get("/v1/files/" + file).then().statusCode(200);
            }
            assertThat(Transactions.select(
                            Long.class,
                            "select count(*) from audit_entry where stream = :worker and action = 'evidence.read'",
                            Map.of("worker", worker.id())))
                    .isEqualTo(2);
        }

        @Test
        void doNotWrite() {
            String lawyer = showcase.lawyerOf(worker);
            Showcase.as(lawyer)
                    .body(Map.of("fileId", UUID.randomUUID(), "caption", "一", "kind", "PHOTO"))
                    .post(worker.path() + "/evidence")
                    .then()
                    .statusCode(404);
            Showcase.as(tokens.of(Ids.next(), Role.LAWYER))
                    .get(worker.path() + "/evidence")
                    .then()
                    .statusCode(403);
        }
    }
}
