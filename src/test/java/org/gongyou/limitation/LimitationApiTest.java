package org.gongyou.limitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LimitationApiTest extends ApiTest {

    private static final String CLOCK = "/v1/legal-aid/limitation";
    private static final String RULES = "/officer/v1/limitation-rules";

    @Inject
    LimitationClock limitation;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Nested
    class Asking {

        @Test
        void ofTwoDaysNeitherIsGuessedToBeTheRightOne() {
            ask("dispute=DISMISSAL&noticeReceivedOn=2026-01-20&noticeReceivedOn=2025-01-20&on=2026-11-22")
                    .statusCode(422)
                    .body("errors.pointer", contains("/noticeReceivedOn"))
                    .body("errors.code", contains("limitation.repeated"));
            ask("dispute=DISMISSAL&knewOn=2026-01-20&event=CLAIM:2026-03-01&event=CLAIM:2026-04-01&on=2026-11-22")
                    .statusCode(200);
        }

        @Test
        void aDateWhoseNameIsMisspeltIsNotPassedOver() {
            ask("dispute=DISMISSAL&noticeRecievedOn=2025-01-20&on=2026-11-22")
                    .statusCode(422)
                    .body("errors.pointer", contains("/noticeRecievedOn"))
                    .body("errors.code", contains("limitation.parameter-unknown"));
        }

        @Test
        void anObstacleSaidTwiceIsCountedOnce() {
            ask("dispute=DISMISSAL&knewOn=2026-01-20&event=FORCE_MAJEURE:2026-03-01/2026-03-05"
                            + "&event=FORCE_MAJEURE:2026-03-01/2026-03-05&on=2026-11-22")
                    .body("steps.find { it.step == 'ARBITRATION' }.counted.from", contains("2026-03-01"));
        }

        @Test
        void isOpenToEverybodyAndCached() {
            ask("dispute=DISMISSAL&noticeReceivedOn=2026-01-20&on=2026-11-22")
                    .statusCode(200)
                    .header("Cache-Control", containsString("public"))
                    .body("dispute", equalTo("DISMISSAL"))
                    .body("rules", equalTo("release@2024-01-01"))
                    .body("nearest", equalTo("ARBITRATION"))
                    .body("steps.find { it.step == 'ARBITRATION' }.daysLeft", equalTo(59))
                    .body("steps.find { it.step == 'ARBITRATION' }.lastDay", equalTo("2027-01-20"))
                    .body("steps.find { it.step == 'ARBITRATION' }.estimated", equalTo(true))
                    .body("steps.find { it.step == 'ARBITRATION' }.from.date", equalTo("noticeReceivedOn"))
                    .body(
                            "steps.find { it.step == 'ARBITRATION' }.interruptedBy.code",
                            hasItems("CLAIM", "RELIEF_SOUGHT"))
                    .body("steps.find { it.step == 'ARBITRATION' }.suspendedBy.code", hasItems("FORCE_MAJEURE"))
                    .body("steps.find { it.step == 'ARBITRATION' }.articles[0].verified", equalTo(true));
        }

        @Test
        void saysWhatCouldNotBeCompared() {
            ask("dispute=WAGES&agreementOn=2026-03-02&on=2026-03-02")
                    .body("steps.find { it.step == 'AGREEMENT_REVIEW' }.articles[0].verified", equalTo(false))
                    .body("steps.find { it.step == 'AGREEMENT_REVIEW' }.articles[0].text", containsString("未经核对"));
        }

        @Test
        void namesTheDatesThatWouldSayMore() {
            ask("dispute=DISMISSAL")
                    .body("nearest", nullValue())
                    .body(
                            "steps.find { it.step == 'ARBITRATION' }.wanted.code",
                            contains("noticeReceivedOn", "knewOn", "relationEndedOn"));
        }

        @Test
        void speaksEnglish() {
            given().header("Accept-Language", "en")
                    .get(CLOCK + "?dispute=WAGES")
                    .then()
                    .body("disputeName", equalTo("Wages held back"))
                    .body("steps.find { it.step == 'ARBITRATION' }.lengthOfTime.words", equalTo("1 year"))
                    .body("steps.find { it.step == 'ARBITRATION' }.articles[1].number", equalTo("27(4)"));
        }

        @Test
        void tellsWhatItCounted() {
            ask("dispute=WAGES&relationEndedOn=2025-06-30&event=CLAIM:2025-12-01&event=CLAIM:2024-01-01&on=2026-03-02")
                    .body("steps.find { it.step == 'ARBITRATION' }.counted.from", contains("2025-12-01"));
        }

        @Test
        void countsTheExtensionOfAnAward() {
            ask("dispute=WAGES&arbitrationAcceptedOn=2026-01-20&on=2026-03-02")
                    .body("steps.find { it.step == 'ARBITRATION_AWARD' }.extendedLastDay", equalTo("2026-03-23"))
                    .body("steps.find { it.step == 'ARBITRATION_AWARD' }.extension.amount", equalTo(15));
        }

        @Test
        void everythingThatIsWrongIsNamedAtOnce() {
            ask("dispute=RENT&knewOn=yesterday&relationEndedOn=1850-01-01&awardReceivedOn=2026-03-03&on=2026-03-02"
                            + "&event=WEATHER:2026-01-01&event=CLAIM:2026-02-02/2026-02-01&event=CLAIM")
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/dispute",
                                    "/knewOn",
                                    "/relationEndedOn",
                                    "/awardReceivedOn",
                                    "/event",
                                    "/event",
                                    "/event"))
                    .body(
                            "errors.code",
                            hasItems(
                                    "limitation.dispute-unknown",
                                    "limitation.in-future",
                                    "limitation.event-unreadable",
                                    "limitation.ends-before-beginning",
                                    "request.field-format",
                                    "request.field-range"));
        }

        @Test
        void withoutADisputeItCannotSay() {
            ask("on=2026-03-02").statusCode(422).body("errors.pointer", contains("/dispute"));
        }

        private ValidatableResponse ask(String question) {
            return given().get(CLOCK + "?" + question).then();
        }
    }

    @Nested
    class ForOtherRooms {

        @Test
        void theNearestStepIsTheWorkers() {
            LimitationAnswer answer = limitation.answer(
                    DisputeKind.WORK_INJURY,
                    Map.of(LimitationDate.ACCIDENT_ON, LocalDate.of(2025, 12, 1)),
                    List.of(),
                    LocalDate.of(2025, 12, 2));

            assertThat(answer.nearest()).isNotNull().isEqualTo(answer.step("INJURY_RECOGNITION"));
            assertThat(answer.daysLeft()).isEqualTo(364);
        }

        @Test
        void periodsOfProceedingsEndOnAWorkingDay() {
            assertThat(limitation.endOf(LocalDate.of(2026, 2, 3), StepCode.SUIT_AFTER_AWARD))
                    .isEqualTo("2026-02-24");
            assertThat(limitation.endOf(LocalDate.of(2026, 1, 31), LengthOfTime.months(1)))
                    .isEqualTo("2026-02-28");
            assertThat(limitation.extendedEndOf(LocalDate.of(2026, 1, 20), StepCode.ARBITRATION_AWARD))
                    .isEqualTo("2026-03-23");
        }
    }

    @Nested
    class Publishing {

        @Test
        void anEditionCountsFromItsDayAndOldOnesStay() {
            String officer = officer();
            String shorter =
                    rules(officer).replace("\"effectiveFrom\":\"2024-01-01\"", "\"effectiveFrom\":\"2088-01-01\"");

            publish(officer, tag(officer), shorter)
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .body("edition", containsString("@2088-01-01"));

            given().get(CLOCK + "?dispute=OTHER&on=2088-01-01").then().body("rules", containsString("@2088-01-01"));
            given().get(CLOCK + "?dispute=OTHER&on=2087-12-31").then().body("rules", equalTo("release@2024-01-01"));
            as(officer).get(RULES + "?on=2026-03-02").then().body("edition", equalTo("release@2024-01-01"));
            publish(officer, tag(officer), rules(officer))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("limitation.earlier-edition"));
        }

        @Test
        void sixtyDaysForArbitrationAreRefused() {
            String officer = officer();
            String wrong =
                    rules(officer).replace("{\"amount\":1,\"unit\":\"YEARS\"}", "{\"amount\":60,\"unit\":\"DAYS\"}");

            publish(officer, tag(officer), wrong)
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItems("limitation.arbitration-too-short"));
        }

        @Test
        void everythingWrongIsNamed() {
            String officer = officer();
            String wrong = """
                    {"effectiveFrom":"2089-01-01",
                     "articles":[{"key":"a","law":{"zh":"法","en":"Law"},"number":"1","text":{"zh":"","en":"Text"},"verified":true},
                                 {"key":"a","law":{"zh":"法","en":"Law"},"number":"1","text":{"zh":"文","en":"Text"},"verified":true}],
                     "rules":[{"step":"ENFORCEMENT","name":{"zh":"执行","en":"Enforce"},"who":"WORKER","disputes":["WAGES"],
                               "from":["KNEW_ON"],"noLimitBefore":false,"length":{"amount":1,"unit":"YEARS"},"firstDay":false,
                               "breaks":{"interruptedBy":["CLAIM"],"suspendedBy":["CLAIM"],"suspension":"NONE"},
                               "articles":["b"],"explanation":{"zh":"说明","en":"Text"}}]}
                    """;

            publish(officer, tag(officer), wrong)
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            hasItems(
                                    "/articles/0/text/zh",
                                    "/articles/1/key",
                                    "/rules/0/breaks",
                                    "/rules/0/articles/0",
                                    "/rules"))
                    .body(
                            "errors.code",
                            hasItems(
                                    "limitation.article-repeated",
                                    "limitation.article-unknown",
                                    "limitation.breaks-contradict",
                                    "limitation.step-missing"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "{\"effectiveFrom\":\"2088-13-01\"}", "{\"rules\":[null],\"articles\":[null]}"})
        void whatIsNoEditionIsRefused(String body) {
            String officer = officer();

            publish(officer, tag(officer), body).then().statusCode(422).body("code", equalTo("request.invalid"));
        }

        @Test
        void ofManyAtOnceOnlyOneWins() {
            String officer = officer();
            String tag = tag(officer);
            String next =
                    rules(officer).replace("\"effectiveFrom\":\"2024-01-01\"", "\"effectiveFrom\":\"2088-01-01\"");

            List<Response> answers = Race.of(8, i -> publish(officer, tag, next));

            assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        }

        @Test
        void withoutATagItIs428() {
            String officer = officer();

            publish(officer, null, rules(officer)).then().statusCode(428);
        }

        @Test
        void onlyWhoLooksAfterLegalAidMay() {
            given().get(RULES).then().statusCode(401);
            as(tokens.of(UUID.randomUUID(), Role.WORKER)).get(RULES).then().statusCode(403);
            as(city.founded().officer(TestCity.DAOLI, OfficerFunction.HANDLE_LEGAL_AID))
                    .get(RULES)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("limitation.not-keeper"));
        }
    }

    private String officer() {
        return city.founded().officer(TestCity.CITY, OfficerFunction.MANAGE_LEGAL_AID);
    }

    /** The rules of the release, as they would be published. */
    private static String rules(String officer) {
        String answer = as(officer).get(RULES + "?on=2026-03-02").asString();
        int begin = answer.indexOf("\"rules\":{") + "\"rules\":".length();
        return answer.substring(begin, answer.length() - 1);
    }

    private static String tag(String officer) {
        return as(officer).get(RULES).then().statusCode(200).extract().header("ETag");
    }

    private static Response publish(String officer, @Nullable String tag, String body) {
        RequestSpecification request = as(officer).contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put(RULES);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
