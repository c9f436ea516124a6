package org.gongyou.membership;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;

/** A worker of the tests on the way into the union. */
public record Applicant(SignIn.Person person) {

    /** A courier at a place that has a couriers' union. */
    public static final String COURIER = """
            {"occupation":"COURIER","workPlace":{"divisionCode":"230102001"},
             "platform":{"name":"演示平台"},"agent":{"name":"演示站点"},"charter":{"version":"2023-10"}}
            """;

    public static Applicant somebody() {
        return new Applicant(SignIn.somebody());
    }

    /** Somebody who has said who they are. */
    public static Applicant known() {
        Applicant applicant = somebody();
        applicant.states(LocalDate.of(1990, 5, 17)).then().statusCode(200);
        return applicant;
    }

    /** A draft on its way to a union. */
    public static Applicant submitted(String request) {
        Applicant applicant = known();
        applicant.submit(applicant.begin(request).path("id")).then().statusCode(200);
        return applicant;
    }

    public Response states(LocalDate born) {
        return person.calls()
                .body(Map.of(
                        "documentType",
                        "RESIDENT_IDENTITY_CARD",
                        "number",
                        IdentityNumbers.bornOn(born),
                        "name",
                        "演示工人",
                        "expiresOn",
                        "2040-01-01",
                        "consent",
                        Map.of("version", consentVersion())))
                .put("/v1/me/identity");
    }

    private static String consentVersion() {
        return given().get("/v1/texts/identity-consent").path("version");
    }

    public Response begin(String request) {
        return begin(request, UUID.randomUUID().toString());
    }

    public Response begin(String request, String key) {
        return with(key).body(request).post("/v1/join-applications");
    }

    public Response submit(String id) {
        return submit(id, UUID.randomUUID().toString());
    }

    public Response submit(String id, String key) {
        return with(key).post("/v1/join-applications/{id}/submission", id);
    }

    public Response post(String path, String body) {
        return with(UUID.randomUUID().toString()).body(body).post(path);
    }

    public Response get(String path) {
        return person.calls().get(path);
    }

    /** The number of the newest case. */
    public String caseNumber() {
        return get("/v1/me/cases").path("items[0].number");
    }

    private RequestSpecification with(String key) {
        return person.calls().contentType(ContentType.JSON).header("Idempotency-Key", key);
    }
}
