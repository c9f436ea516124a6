package org.gongyou.tally;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.gongyou.tally.ReliefTally.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test counts in a month of its own, long before anything else happened. */
@QuarkusTest
class ReliefStatisticsTest extends ApiTest {

    private static final String PATH = "/officer/v1/statistics/relief";
    private static final String LIVING = "LIVING";
    private static final String ILLNESS = "ILLNESS";

    @Inject
    ReliefTally tally;

    @Inject
    TallyRepository tallies;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Test
    void countsWhatBecameOfApplications() {
        UUID daoli = city.founded().id(TestCity.DAOLI_STREET);
        Instant at = Instant.parse("1998-01-10T02:00:00Z");
        times(7, () -> tally.happened(Fact.APPLIED, LIVING, "DEEP", daoli, 0, ReliefTally.NOT_COUNTED, at));
        times(6, () -> tally.happened(Fact.APPLIED, ILLNESS, "", daoli, 0, ReliefTally.NOT_COUNTED, at));
        times(6, () -> tally.happened(Fact.APPROVED, LIVING, "DEEP", daoli, 300_000, 12, at));
        times(5, () -> tally.happened(Fact.HELPED, LIVING, "DEEP", daoli, 300_000, 20, at));

        of("1998-01", "district", citys())
                .then()
                .statusCode(200)
                .body("rows", hasSize(1))
                .body("rows[0].key", equalTo(city.id(TestCity.DAOLI).toString()))
                .body("rows[0].applied", equalTo(13))
                .body("rows[0].approvedInFen", equalTo(1_800_000))
                .body("rows[0].householdsHelped", equalTo(5))
                .body("rows[0].helpedInFen", equalTo(1_500_000))
                .body("rows[0].medianDaysToDecision", equalTo(12))
                .body("rows[0].medianDaysToHelp", equalTo(20));
        of("1998-01", "programme", citys())
                .then()
                .body("rows.key", contains(LIVING, ILLNESS))
                .body("rows[1].medianDaysToHelp", nullValue());
        of("1998-01", "class", citys()).then().body("rows.key", contains("DEEP", "NONE"));
        of("1998-01", "class", officer(TestCity.DAOLI, OfficerFunction.HANDLE_RELIEF))
                .then()
                .body("total.applied", equalTo(13));
        of("1998-01", "class", officer(TestCity.NANGANG, OfficerFunction.HANDLE_RELIEF))
                .then()
                .body("total.applied", equalTo(0));
    }

    @Test
    void aFewAreNobodysBusiness() {
        UUID daoli = city.founded().id(TestCity.DAOLI_STREET);
        UUID nangang = city.id(TestCity.NANGANG_STREET);
        Instant at = Instant.parse("1998-02-10T02:00:00Z");
        times(3, () -> tally.happened(Fact.REFUSED, LIVING, "DEEP", daoli, 0, 9, at));
        times(2, () -> tally.happened(Fact.REFUSED, LIVING, "RELATIVE", daoli, 0, 9, at));
        times(4, () -> tally.happened(Fact.APPLIED, LIVING, "DEEP", nangang, 0, ReliefTally.NOT_COUNTED, at));

        Response byClass = of("1998-02", "class", citys());
        Response byDistrict = of("1998-02", "district", citys());

        byClass.then()
                .body("rows.key", contains("DEEP", "RELATIVE"))
                .body("rows.refused", contains(nullValue(), nullValue()))
                .body("total.refused", equalTo(5))
                .body("total.applied", nullValue());
        String daolis = city.id(TestCity.DAOLI).toString();
        byDistrict
                .then()
                .body("rows.find{it.key == '" + daolis + "'}.refused", equalTo(5))
                .body("rows.applied", hasItem(nullValue()));
    }

    @Test
    void aHouseholdCountsOnceHoweverOftenItIsHelped() {
        UUID daoli = city.founded().id(TestCity.DAOLI_STREET);
        List<UUID> six = Stream.generate(UUID::randomUUID).limit(6).toList();
        Instant at = Instant.parse("1998-04-10T02:00:00Z");
        for (String programme : List.of(LIVING, LIVING, ILLNESS))
            six.forEach(home ->
                    times(1, () -> tally.helped(UUID.randomUUID(), home, programme, "DEEP", daoli, 100, 3, at)));
        times(1, () -> tally.helped(UUID.randomUUID(), UUID.randomUUID(), LIVING, "DEEP", daoli, 100, 3, at));

        for (boolean forgotten : List.of(false, true)) {
            of("1998-04", "programme", citys())
                    .then()
                    .body("rows.key", contains(LIVING, ILLNESS))
                    .body("rows.householdsHelped", contains(7, 6))
                    .body("rows.helpedInFen", contains(1_300, 600))
                    .body("total.householdsHelped", equalTo(7));
            if (!forgotten)
                Transactions.await(
                        () -> tallies.forgetHouseholds(YearMonth.of(1998, 5)).map(lines -> lines >= 19));
        }
    }

    @Test
    void aTotalTellsNothingOnTheFewWhoAreInOtherRowsAlone() {
        UUID daoli = city.founded().id(TestCity.DAOLI_STREET);
        List<UUID> seven = Stream.generate(UUID::randomUUID).limit(7).toList();
        Instant at = Instant.parse("1998-05-10T02:00:00Z");
        seven.subList(0, 6)
                .forEach(home ->
                        times(1, () -> tally.helped(UUID.randomUUID(), home, LIVING, "DEEP", daoli, 100, 3, at)));
        seven.subList(1, 7)
                .forEach(home -> times(1, () -> tally.helped(UUID.randomUUID(), home, ILLNESS, "", daoli, 100, 3, at)));

        of("1998-05", "programme", citys())
                .then()
                .body("rows.householdsHelped", contains(6, 6))
                .body("total.householdsHelped", nullValue())
                .body("total.helpedInFen", equalTo(1_200));
    }

    @Test
    void whatTheBankReturnsHelpedNobodyUntilItIsPaidAnew() {
        UUID daoli = city.founded().id(TestCity.DAOLI_STREET);
        List<UUID> six = Stream.generate(UUID::randomUUID).limit(6).toList();
        Instant at = Instant.parse("1998-07-10T02:00:00Z");
        Instant anew = Instant.parse("1998-08-10T02:00:00Z");
        six.forEach(payment -> times(1, () -> tally.helped(payment, payment, LIVING, "DEEP", daoli, 100, 3, at)));
        UUID returned = six.get(0);

        times(1, () -> tally.cameBack(UUID.randomUUID()));
        of("1998-07", "district", citys()).then().body("total.helpedInFen", equalTo(600));
        times(1, () -> tally.cameBack(returned));
        of("1998-07", "district", citys())
                .then()
                .body("total.householdsHelped", equalTo(5))
                .body("total.helpedInFen", equalTo(500));
        times(1, () -> tally.helped(returned, returned, LIVING, "DEEP", daoli, 100, 30, anew));
        six.subList(1, 6)
                .forEach(payment ->
                        times(1, () -> tally.helped(UUID.randomUUID(), payment, LIVING, "DEEP", daoli, 100, 30, anew)));
        of("1998-08", "district", citys()).then().body("total.householdsHelped", equalTo(6));
    }

    @Test
    void isATableToo() {
        given().auth()
                .oauth2(citys())
                .get(PATH + "/export?month=1998-03&by=programme")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(startsWith("key,name,applied,approved,refused,householdsHelped"));
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
    void onlyForRelief() {
        given().get(PATH + "?month=1998-01").then().statusCode(401);
        of("1998-01", "class", tokens.of(UUID.randomUUID(), Role.WORKER)).then().statusCode(403);
        of("1998-01", "class", officer(TestCity.CITY, OfficerFunction.MANAGE_BENEFITS))
                .then()
                .statusCode(403)
                .body("code", equalTo("statistics.no-relief"));
    }

    private static void times(int times, Supplier<Uni<Void>> happens) {
        Transactions.run(() -> Multi.createFrom()
                .range(0, times)
                .onItem()
                .transformToUniAndConcatenate(time -> happens.get())
                .onItem()
                .ignoreAsUni()
                .replaceWith(true));
    }

    private static Response of(String month, String by, String token) {
        return given().auth().oauth2(token).get(PATH + "?month=" + month + "&by=" + by);
    }

    private String citys() {
        return officer(TestCity.CITY, OfficerFunction.MANAGE_RELIEF);
    }

    private String officer(String union, OfficerFunction function) {
        return city.founded().officer(union, function);
    }
}
