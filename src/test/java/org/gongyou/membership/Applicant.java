package org.gongyou.membership;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.support.SignIn;

/** A worker of the tests on the way into the union. */
public record Applicant(SignIn.Person person) {

    /** A courier at a place that has a couriers' union. */
    public static final String COURIER = """
            {"occupation":"COURIER","workPlace":{"divisionCode":"230102001"},
             "platform":{"name":"演示平台"},"agent":{"name":"演示站点"},"charter":{"version":"2023-10"}}
            """;

    private static final AtomicInteger SEQUENCE = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

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
                        residentNumber(born, SEQUENCE.incrementAndGet()),
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

    /** 18 digits of a person who does not exist: the division code is the city of the tests. */
    static String residentNumber(LocalDate born, int sequence) {
        String first =
                "230102" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", sequence % 1000);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }
}
