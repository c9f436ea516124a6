package org.gongyou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.representation.AidDesk;
import org.gongyou.representation.AidDesk.District;
import org.gongyou.representation.AidDesk.Request;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;

/** Whoever has nothing to do with a case of legal aid finds nothing, on every path that names one. */
@QuarkusTest
class OutsidersTest extends ApiTest {

    private static final String ANY = "00000000-0000-7000-8000-000000000000";

    /** What is right of itself, by how the path ends: so that nothing is refused but the caller. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/closing", "{\"end\":\"DONE\",\"papers\":[],\"nothingTaken\":true,\"report\":\"演示结案\"}"),
            Map.entry("/correction", "{\"reason\":\"演示更正\"}"),
            Map.entry(
                    "/subsidy/account",
                    "{\"name\":\"演示律师\",\"bank\":\"演示银行道里支行\",\"account\":\"6222000000000000012\"}"),
            Map.entry("/disclosures", "{\"purpose\":\"CONTACT\"}"),
            Map.entry("/hand-over", "{\"reason\":\"演示移交\"}"),
            Map.entry("/messages", "{\"text\":\"演示\"}"),
            Map.entry("/outcome", "{\"kind\":\"AWARD\",\"amountInFen\":1,\"on\":\"2026-01-05\"}"),
            Map.entry("/{step}", "{\"on\":\"2026-01-05\"}"),
            Map.entry("/recoveries", "{\"on\":\"2026-01-05\",\"amountInFen\":1}"),
            Map.entry("/legal-aid/{number}/assignment", "{\"lawyerId\":\"" + ANY + "\"}"),
            Map.entry("/continuations", "{\"service\":\"LITIGATION\"}"),
            Map.entry("/evidence", "{\"fileId\":\"" + ANY + "\",\"caption\":\"演示\",\"kind\":\"OTHER\"}"),
            Map.entry("/order", "{\"items\":[\"" + ANY + "\"]}"),
            Map.entry("/objections", "{\"text\":\"演示异议\"}"),
            Map.entry("/rating", "{\"stars\":5}"),
            Map.entry(
                    "/signatures",
                    "{\"manner\":\"PHONE\",\"signatureFileId\":\"" + ANY
                            + "\",\"papers\":[{\"paper\":\"application\",\"sha256\":\"" + "0".repeat(64) + "\"}]}"));

    @Inject
    AidDesk desk;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Test
    void findNothingOnAnyPath() throws IOException {
        District district = desk.district();
        String employer = district.code() + "-E";
        city.with(employer + ",演示雇主有限公司工会,ENTERPRISE," + district.code() + ",,,,,,");
        Advocate former = desk.advocate(district, "", 5);
        Request request = desk.waiting(district, city.id(employer));
        desk.ask();
        AidDesk.accept(former, request).then().statusCode(200);
        former.calls()
                .body(Map.of("reason", "因出国进修，无法继续承办"))
                .post("/lawyer/v1/cases/" + request.number() + "/hand-over")
                .then()
                .statusCode(200);
        Advocate present = desk.advocate(district, "", 5);
        desk.ask();
        AidDesk.accept(present, request).then().statusCode(200);
        Map<String, List<String>> outsiders = Map.of(
                "/officer/v1/", List.of(officerOf(employer), officerOf(employer, district.code())),
                "/lawyer/v1/",
                        List.of(former.token(), desk.advocate(district, "", 5).token()),
                "/v1/", List.of(tokens.of(UUID.randomUUID(), Role.WORKER)));
        Map<String, String> insiders = Map.of(
                "/officer/v1/", district.officer(),
                "/lawyer/v1/", present.token(),
                "/v1/", request.token());

        Map<String, String> bodies = RoleTableTest.bodies();
        List<Endpoint> paths = Endpoint.published().stream()
                .filter(endpoint -> endpoint.path().matches(".*/(cases|legal-aid|legal-aid-requests)/\\{.*"))
                .toList();

        assertThat(paths).hasSizeGreaterThan(40);
        SoftAssertions all = new SoftAssertions();
        for (Endpoint endpoint : paths) {
            String side = endpoint.path().replaceAll("^(.*?/v1/).*", "$1");
            String body = bodies.getOrDefault(endpoint.name(), body(endpoint));
            for (String token : outsiders.get(side))
                all.assertThat(call(endpoint, request, token, body).statusCode())
                        .as(endpoint.name())
                        .isEqualTo(404);
            if (endpoint.path().endsWith("/cases/{number}") && endpoint.method().equals("GET"))
                all.assertThat(call(endpoint, request, insiders.get(side), body).statusCode())
                        .as(endpoint.name() + " for whom it concerns")
                        .isEqualTo(200);
        }
        all.assertAll();
    }

    private static String body(Endpoint endpoint) {
        return BODIES.entrySet().stream()
                .filter(body -> endpoint.path().endsWith(body.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("{}");
    }

    private String officerOf(String... unions) {
        UUID account = UUID.randomUUID();
        for (String union : unions) city.appoint(account, union, OfficerFunction.values());
        return tokens.of(account, Role.OFFICER);
    }

    private static Response call(Endpoint endpoint, Request request, String token, String body) {
        RequestSpecification call = LawyerOffice.as(token).header("Idempotency-Key", UUID.randomUUID());
        if (!endpoint.method().equals("GET")) call.header("If-Match", "\"1\"");
        if (!endpoint.bodyType().isEmpty())
            call.contentType(endpoint.bodyType()).body(body);
        String path = endpoint.path()
                .replaceFirst("/(cases|legal-aid)/\\{[a-z]+}", "/$1/" + request.number())
                .replaceFirst("/legal-aid-requests/\\{[a-z]+}", "/legal-aid-requests/" + request.id())
                .replace("{paper}", "application")
                .replace("{step}", "ARBITRATION_FILED")
                .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
        return call.request(endpoint.method(), path);
    }
}
