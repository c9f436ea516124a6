package org.gongyou.contract;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.loader.PactFolder;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpRequest;
import org.gongyou.support.ApiTest;
import org.gongyou.support.ProviderStates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sends every request of {@code mobile-contract/pacts} and holds the answer against the one written there. What must be
 * the case before a request, its provider state, is brought about by the {@link ProviderStates}.
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
    @All
    List<ProviderStates> states;

    @BeforeEach
    void aimAtTheRunningApp(PactVerificationContext context) {
        context.setTarget(new HttpTestTarget("localhost", RestAssured.port, "/", () -> provider -> once()));
        context.addStateChangeHandlers(states.toArray());
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
