package org.gongyou.contract;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpRequest;
import org.gongyou.cover.Coverage;
import org.gongyou.coverclaim.ClaimStates;
import org.gongyou.dispute.GroupStates;
import org.gongyou.evidence.EvidenceStates;
import org.gongyou.station.StationOffice;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sends every request of {@code mobile-contract/pacts} and holds the answer against the one written there. What must be
 * the case before a request, its provider state, is brought about by {@link SignInStates}, {@link JoinStates}, {@link
 * CardStates}, {@link CoverStates}, {@link BenefitStates}, {@link ClaimStates}, {@link BookingStates}, {@link AidStates},
 * {@link LegalStates}, {@link EvidenceStates}, {@link GroupStates}, {@link StationStates}, {@link StationDoorStates} and
 * {@link KeeperStates}: they give what the request carries ({@code ${phone}}),
 * and whose session it is.
 */
@QuarkusTest
@Provider("gongyou")
@PactFolder("mobile-contract/pacts")
class MobileContractTest extends ApiTest {

    static {
        // The library reports its use to its makers unless told not to.
        System.setProperty("pact_do_not_track", "true");
    }

    @Inject
    TestCity city;

    @Inject
    StationOffice stations;

    @Inject
    BenefitStates benefits;

    @Inject
    ClaimStates claims;

    @Inject
    EvidenceStates evidence;

    @Inject
    GroupStates groups;

    @Inject
    Coverage coverage;

    @Inject
    BookingStates bookings;

    @Inject
    AidStates aid;

    @Inject
    LegalStates legal;

    @BeforeEach
    void aimAtTheRunningApp(PactVerificationContext context) {
        context.setTarget(new HttpTestTarget("localhost", RestAssured.port, "/", () -> provider -> once()));
        context.addStateChangeHandlers(
                new SignInStates(),
                new JoinStates(city),
                new CardStates(city),
                benefits,
                claims,
                bookings,
                aid,
                legal,
                evidence,
                groups,
                new CoverStates(coverage),
                new StationStates(stations),
                new StationDoorStates(stations),
                new KeeperStates(stations));
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void theAppGetsWhatItReliesOn(PactVerificationContext context, HttpRequest request) {
        if (request.containsHeader(HttpHeaders.AUTHORIZATION)) {
            request.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + accessToken(context));
        }
        context.verifyInteraction();
    }

    /** The library's own client obeys a {@code Retry-After} and never shows the 429. */
    private static CloseableHttpClient once() {
        return HttpClients.custom().disableAutomaticRetries().build();
    }

    private static Object accessToken(PactVerificationContext context) {
        Map<?, ?> state = (Map<?, ?>) context.getExecutionContext().get("providerState");
        if (!state.containsKey("accessToken")) throw new AssertionError("the state gives no session");
        return state.get("accessToken");
    }
}
