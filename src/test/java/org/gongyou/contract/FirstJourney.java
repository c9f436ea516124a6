package org.gongyou.contract;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.card.CardPhone;
import org.gongyou.membership.Applicant;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;

/** What workers and officers do today, once; over HTTP, as their apps would. Who lost a phone makes a {@link Claim}. */
final class FirstJourney {

    private static final String ASK = "{\"decision\":\"request-information\",\"reasonCode\":\"work-unclear\"}";

    private final TestCity city;
    private final Desks desks;

    FirstJourney(TestCity city, Desks desks) {
        this.city = city;
        this.desks = desks;
    }

    /** Signs in on two devices, changes what is known, renews the session and ends it. */
    Person account() {
        String number = IdentityNumbers.next();
        Person worker = SignIn.known(SignIn.somebody(), number);
        worker.calls()
                .body(SignIn.identity(number))
                .put("/v1/me/identity")
                .then()
                .statusCode(200);
        String tag = worker.calls().get("/v1/me").header("ETag");
        worker.calls()
                .header("If-Match", tag)
                .body("{\"language\":\"en\"}")
                .patch("/v1/me")
                .then()
                .statusCode(200);
        read(worker, "/v1/me", "/v1/me/devices", "/v1/me/cases", "/v1/me/notices");
        Person limited = SignIn.again(worker.phone(), "second");
        String lastFour = number.substring(14);
        limited.calls()
                .body(Map.of("documentLast4", lastFour))
                .post("/v1/auth/sessions/current/confirmation")
                .then()
                .statusCode(200);
        String other = worker.calls().get("/v1/me/devices").path("items.find { !it.current }.id");
        worker.calls().delete("/v1/me/devices/" + other).then().statusCode(204);
        SignIn.refresh(worker.refreshToken()).then().statusCode(200);
        read(worker, "/v1/me/notices");
        worker.calls().delete("/v1/auth/sessions/current").then().statusCode(204);
        return worker;
    }

    /** A phone that belongs to somebody else by now. */
    void recycledPhone() {
        Person former = SignIn.knownPerson();
        SignIn.again(former.phone(), "new")
                .calls()
                .body(Map.of("notMe", true))
                .post("/v1/auth/sessions/current/confirmation")
                .then()
                .statusCode(200);
    }

    /** Uploads a picture and looks at it; another one, which nobody attaches, stays. */
    void files(Person worker) {
        String id = Photo.uploadedBy(worker).then().statusCode(201).extract().path("id");
        worker.calls().get("/v1/files/" + id).then().statusCode(200);
        Photo.uploadedBy(worker).then().statusCode(201);
    }

    /** Draft, change, submission, question, answer, messages, decision. */
    Applicant join() {
        Applicant courier = Applicant.known();
        Response draft = courier.begin(Applicant.COURIER, "journey");
        courier.begin(Applicant.COURIER, "journey").then().header("Idempotency-Replayed", equalTo("true"));
        String path = "/v1/join-applications/" + draft.path("id");
        courier.person()
                .calls()
                .header("If-Match", draft.header("ETag"))
                .body("{\"agent\":{\"name\":\"演示站点二\"}}")
                .patch(path)
                .then()
                .statusCode(200);
        read(courier.person(), path);
        courier.submit(draft.path("id")).then().statusCode(200);
        String number = courier.caseNumber();
        desks.as(TestCity.DAOLI).get("/officer/v1/cases?limit=100").then().statusCode(200);
        desks.withTag(TestCity.DAOLI, number, "assignment", "{}");
        desks.as(TestCity.DAOLI)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"text\":\"请说明\"}")
                .post("/officer/v1/cases/" + number + "/messages")
                .then()
                .statusCode(201);
        desks.withTag(TestCity.DAOLI, number, "decisions", ASK);
        courier.post("/v1/me/cases/" + number + "/messages", "{\"text\":\"已说明\"}")
                .then()
                .statusCode(201);
        courier.submit(draft.path("id")).then().statusCode(200);
        desks.decide(TestCity.DAOLI, number);
        read(courier.person(), "/v1/me/cases", "/v1/me/cases/" + number, "/v1/me/membership");
        readNotices(courier.person());
        return courier;
    }

    private static void readNotices(Person person) {
        await().untilAsserted(() -> person.calls().get("/v1/me/notices").then().body("items", not(empty())));
        String id = person.calls().get("/v1/me/notices").path("items[0].id");
        person.calls().put("/v1/me/notices/" + id + "/read").then().statusCode(204);
        read(person, "/v1/me/notices?limit=1");
    }

    /** Shows the card, registers, loses it and has another one, which the union looks at. */
    void card(Applicant member) {
        Person person = member.person();
        read(person, "/v1/me/card", "/v1/me/card/code");
        desks.as(TestCity.CITY)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("code", CardPhone.of(person, Clock.systemUTC()).code()))
                .post("/merchant/v1/card-checks")
                .then()
                .statusCode(200);
        member.post("/v1/me/card/registrations", "").then().statusCode(201);
        member.post("/v1/me/card/loss", "").then().statusCode(200);
        member.post("/v1/me/card/replacement", "").then().statusCode(201);
        String card = "/officer/v1/cards/" + member.get("/v1/me/card").path("number");
        for (String act : List.of("freeze {\"reason\":\"LOST\"}", "unfreeze {\"reason\":\"FOUND\"}")) {
            desks.as(TestCity.CITY)
                    .header("If-Match", desks.as(TestCity.CITY).get(card).header("ETag"))
                    .body(act.split(" ")[1])
                    .post(card + "/" + act.split(" ")[0])
                    .then()
                    .statusCode(200);
        }
        read(person, "/v1/me/card/code");
        bankCard(member);
    }

    /** Applies, thinks of another branch, is handed the card, and loses it. */
    private void bankCard(Applicant member) {
        member.post("/v1/me/bank-card/applications", "{\"branch\":\"DEMO-01\"}")
                .then()
                .statusCode(201);
        member.person()
                .calls()
                .header("If-Match", member.get("/v1/me/bank-card").header("ETag"))
                .body("{\"branch\":\"DEMO-02\"}")
                .put("/v1/me/bank-card/branch")
                .then()
                .statusCode(200);
        String number = member.get("/v1/me/bank-card").path("number");
        for (String decision : List.of("order", "ready", "collect")) {
            desks.withTag(TestCity.CITY, number, "decisions", "{\"decision\":\"" + decision + "\"}");
        }
        member.post("/v1/me/bank-card/activation", "").then().statusCode(200);
        member.post("/v1/me/bank-card/loss", "").then().statusCode(200);
    }

    /** The member keeps a station that people found locked, and says that it is not. */
    void station(Applicant member) {
        String line = "code,name,kind,address,lat,lon,crs,phone,access,hours,facilities,union\n"
                + "journey,演示驿站,DRIVER_COURIER_STATION,中山路1号,45.69,126.59,wgs84,,PUBLIC,24/7,MICROWAVE,T-D1-S1\n";
        desks.as(TestCity.CITY)
                .contentType("text/csv; charset=utf-8")
                .body(line)
                .post("/officer/v1/stations/import?dryRun=false")
                .then()
                .statusCode(200);
        String id = given().get("/v1/stations?lat=45.69&lon=126.59&radius=5").path("items[0].id");
        String office = "/officer/v1/stations/" + id;
        desks.as(TestCity.CITY)
                .header("If-Match", desks.as(TestCity.CITY).get(office).header("ETag"))
                .body(Map.of("phone", member.person().phone()))
                .put(office + "/keeper")
                .then()
                .statusCode(200);
        for (String address : List.of("198.18.0.1", "198.18.0.2", "198.18.0.3")) {
            given().header("X-Forwarded-For", address)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(Map.of("what", "LOCKED"))
                    .post("/v1/stations/" + id + "/reports")
                    .then()
                    .statusCode(201);
        }
        member.post("/v1/stations/" + id + "/reports", "{\"what\":\"MOVED\"}")
                .then()
                .statusCode(201);
        read(member.person(), "/v1/me/stations/" + id + "/reports", "/v1/me/cases");
        desks.as(TestCity.CITY).get(office + "/reports").then().statusCode(200);
        member.post("/v1/me/stations/" + id + "/confirmations", "{\"facilities\":[]}")
                .then()
                .statusCode(201);
    }

    void withdrawJoining() {
        Applicant other = Applicant.known();
        String id = other.begin(Applicant.COURIER).path("id");
        other.post("/v1/join-applications/" + id + "/withdrawal", "{}").then().statusCode(200);
    }

    /** @return the number of a transfer that nobody has answered */
    String transfer(Applicant member) {
        String body = "{\"unionId\":\"" + city.id(TestCity.NANGANG_STREET) + "\"}";
        String first = member.post("/v1/transfers", body).path("number");
        member.post("/v1/me/membership/requests/" + first + "/withdrawal", "{}")
                .then()
                .statusCode(200);
        return member.post("/v1/transfers", body).path("number");
    }

    /** Keeps the membership without dues, then leaves. */
    void leave(Applicant member) {
        desks.decide(
                TestCity.CITY,
                member.post("/v1/retentions", "{\"ground\":\"RETIRED\"}").path("number"));
        desks.decide(TestCity.CITY, member.post("/v1/resignations", "{}").path("number"));
        member.get("/v1/me/membership").then().statusCode(404);
        member.begin(Applicant.COURIER).then().statusCode(201);
    }

    void appoint(Person worker) {
        for (String dryRun : new String[] {"true", "false"}) {
            desks.as(TestCity.CITY)
                    .contentType("text/csv; charset=utf-8")
                    .body("phone,name,union,functions\n" + worker.phone() + ",,T-D2,MANAGE_STATIONS\n"
                            + SignIn.newPhone() + ",演示干部,T-D2,MANAGE_STATIONS\n")
                    .post("/officer/v1/officers/import?dryRun=" + dryRun)
                    .then()
                    .statusCode(200);
        }
    }

    static void read(Person person, String... paths) {
        for (String path : paths) person.calls().get(path).then().statusCode(200);
    }
}
