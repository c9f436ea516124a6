package org.gongyou.tally;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.gongyou.tally.AidTally.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test counts in a month of its own, long before anything else happened. */
@QuarkusTest
class AidStatisticsTest extends ApiTest {

    private static final String PATH = "/officer/v1/statistics/legal-aid";
    private static final String ARBITRATION = "ARBITRATION";
    private static final String NEGOTIATION = "NEGOTIATION";
    private static final String CONSULTATION = "CONSULTATION";

    @Inject
    AidTally tally;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Test
    void countsWhatBecameOfRequests() {
        UUID daoli = daoli();
        Instant at = Instant.parse("1999-01-10T02:00:00Z");
        times(6, () -> tally.happened(Fact.REQUESTED, about(CONSULTATION, daoli), at));
        times(7, () -> tally.happened(Fact.REQUESTED, about(ARBITRATION, daoli), at));
        times(6, () -> tally.happened(Fact.ACCEPTED, about(ARBITRATION, daoli), at));
        for (int days : new int[] {10, 20, 30, 40, 51})
            times(1, () -> tally.closed(about(ARBITRATION, daoli), at.minus(Duration.ofDays(days)), at));
        times(5, () -> tally.recovered(about(ARBITRATION, daoli), 100_000, at));

        of("1999-01", "district", citys())
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].key", equalTo(city.id(TestCity.DAOLI).toString()))
                .body("rows[0].requests", equalTo(13))
                .body("rows[0].consultations", equalTo(6))
                .body("rows[0].accepted", equalTo(6))
                .body("rows[0].closed", equalTo(5))
                .body("rows[0].recoveredInFen", equalTo(500_000))
                .body("rows[0].medianDays", equalTo(30));
        of("1999-01", "kind", citys()).then().body("rows.key", contains(ARBITRATION, CONSULTATION));
        of("1999-01", "grievance", citys())
                .then()
                .body("rows.key", contains("WAGES", "OVERTIME"))
                .body("rows.name", contains("拖欠、克扣工资", "加班费"))
                .body("rows[0].requests", equalTo(7))
                .body("total.recoveredInFen", equalTo(500_000));
        of("1999-01", "kind", daolis()).then().body("total.requests", equalTo(13));
        of("1999-01", "kind", nangangs()).then().body("rows", hasSize(0)).body("total.requests", equalTo(0));
    }

    @Test
    void aFewAreNobodysBusiness() {
        UUID daoli = daoli();
        UUID nangang = nangang();
        Instant at = Instant.parse("1999-02-10T02:00:00Z");
        times(3, () -> tally.happened(Fact.REQUESTED, about(ARBITRATION, daoli), at));
        times(20, () -> tally.happened(Fact.REQUESTED, about(ARBITRATION, nangang), at));
        times(4, () -> tally.recovered(about(NEGOTIATION, nangang), 7, at));

        of("1999-02", "district", citys())
                .then()
                .body("rows.requests", contains(nullValue(), nullValue()))
                .body("rows[0].closed", equalTo(0))
                .body("total.requests", equalTo(23))
                .body("total.recoveredInFen", nullValue());
        of("1999-02", "kind", citys()).then().body("rows.find{it.key == 'ARBITRATION'}.requests", equalTo(23));
        of("1999-02", "district", daolis())
                .then()
                .body("rows.requests", contains(nullValue()))
                .body("total.requests", nullValue())
                .body("total.refused", equalTo(0));
        given().auth()
                .oauth2(citys())
                .get(PATH + "/export?month=1999-02&by=district")
                .then()
                .body(containsString("TOTAL,合计,23,0,0,0,0,0,,"));
    }

    @Test
    void aFewOfOneDistrictHideNothingOfWhatOthersHaveBesides() {
        Instant at = Instant.parse("1999-04-10T02:00:00Z");
        times(6, () -> tally.happened(Fact.REQUESTED, about(CONSULTATION, daoli()), at));
        times(20, () -> tally.happened(Fact.REQUESTED, about(CONSULTATION, nangang()), at));
        times(6, () -> tally.closed(about(NEGOTIATION, nangang()), at, at));
        Response before = of("1999-04", "district", citys());
        before.then().body("total.consultations", equalTo(26)).body("total.mediated", equalTo(6));

        times(2, () -> tally.happened(Fact.REQUESTED, about(ARBITRATION, nangang()), at));
        times(7, () -> tally.happened(Fact.REQUESTED, about(ARBITRATION, daoli()), at));
        times(2, () -> tally.closed(about(ARBITRATION, daoli()), at, at));

        // Whoever comes later with another thing makes no figure fall: it grows, stays, or is hidden.
        of("1999-04", "district", citys())
                .then()
                .body("rows.requests", contains(22, 13))
                .body("rows.consultations", contains(nullValue(), nullValue()))
                .body("rows.closed", contains(nullValue(), nullValue()))
                .body("total.consultations", equalTo(26))
                .body("total.closed", equalTo(8))
                .body("total.mediated", nullValue());
    }

    @Test
    void monthsTogetherTellNothingThatOneOfThemHides() {
        Instant first = Instant.parse("1999-05-10T02:00:00Z");
        Instant second = Instant.parse("1999-06-10T02:00:00Z");
        times(3, () -> tally.happened(Fact.REQUESTED, about(ARBITRATION, daoli()), first));
        times(20, () -> tally.happened(Fact.REQUESTED, about(ARBITRATION, daoli()), second));

        of("1999-06", "district", citys()).then().body("total.requests", equalTo(20));
        of("1999-05&until=1999-06", "district", citys())
                .then()
                .body("rows.requests", contains(nullValue()))
                .body("total.requests", nullValue());
    }

    @Test
    void whoeverHasNoWholeDistrictSeesNothingRatherThanNought() {
        String streets = city.founded().officer(TestCity.DAOLI_STREET, OfficerFunction.HANDLE_LEGAL_AID);

        of("1999-01", "district", streets)
                .then()
                .body("rows", hasSize(0))
                .body("total.requests", nullValue())
                .body("total.consultations", nullValue());
    }

    @Test
    void isATableToo() {
        UUID daoli = daoli();
        Instant at = Instant.parse("1999-03-10T02:00:00Z");
        times(5, () -> tally.happened(Fact.REFUSED, about(ARBITRATION, daoli), at));

        given().auth()
                .oauth2(citys())
                .get(PATH + "/export?month=1999-03&by=kind")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(startsWith("key,name,requests,consultations,accepted,refused"));
    }

    @ParameterizedTest
    @CsvSource({"month=soon,/month", "month=2026-01&until=2025-01,/until", "month=2026-01&by=name,/by", "'',/month"})
    void whatIsWrongIsNamed(String query, String pointer) {
        given().auth()
                .oauth2(citys())
                .get(PATH + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void onlyForLegalAid() {
        given().get(PATH + "?month=1999-01").then().statusCode(401);
        of("1999-01", "kind", tokens.of(UUID.randomUUID(), Role.WORKER)).then().statusCode(403);
        of("1999-01", "kind", city.founded().officer(TestCity.CITY, OfficerFunction.MANAGE_BENEFITS))
                .then()
                .statusCode(403)
                .body("code", equalTo("statistics.no-legal-aid"));
    }

    private static AidTally.Subject about(String service, UUID union) {
        return new AidTally.Subject(service, service.equals(CONSULTATION) ? "OVERTIME" : "WAGES", union);
    }

    private static void times(int times, Supplier<Uni<Void>> happens) {
        for (int i = 0; i < times; i++) Transactions.run(() -> happens.get().replaceWith(true));
    }

    private static Response of(String month, String by, String token) {
        return given().auth().oauth2(token).get(PATH + "?month=" + month + "&by=" + by);
    }

    private UUID daoli() {
        return city.founded().id(TestCity.DAOLI_STREET);
    }

    private UUID nangang() {
        return city.founded().id(TestCity.NANGANG_STREET);
    }

    private String citys() {
        return city.founded().officer(TestCity.CITY, OfficerFunction.MANAGE_LEGAL_AID);
    }

    private String daolis() {
        return city.founded().officer(TestCity.DAOLI, OfficerFunction.HANDLE_LEGAL_AID);
    }

    private String nangangs() {
        return city.founded().officer(TestCity.NANGANG, OfficerFunction.HANDLE_LEGAL_AID);
    }
}
