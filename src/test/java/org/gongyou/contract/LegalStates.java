package org.gongyou.contract;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.legalaid.AidCounter;
import org.gongyou.support.ProviderStates;

/** What must be the case before requests of the screen {@code legal-aid}. */
@Singleton
public class LegalStates implements ProviderStates {

    private final AidCounter counter;

    LegalStates(AidCounter counter) {
        this.counter = counter;
    }

    @State("a worker in a dispute")
    public Map<String, Object> worker() {
        return Map.of("accessToken", counter.worker().token());
    }

    @State("a worker who has begun a request for legal aid")
    public Map<String, Object> draft() {
        Human worker = counter.worker();
        return of(worker, begun(worker));
    }

    @State("a worker who was granted legal aid")
    public Map<String, Object> granted() {
        Human worker = counter.worker();
        return of(worker, counter.granted(worker, AidCounter.request("DRAFTING")));
    }

    @State("a worker who knows the id of somebody else's request for legal aid")
    public Map<String, Object> prying() {
        return of(counter.worker(), begun(counter.worker()));
    }

    private static String begun(Human worker) {
        return AidCounter.begin(worker, Map.of("service", "ARBITRATION")).path("id");
    }

    private static Map<String, Object> of(Human worker, String request) {
        return Map.of("accessToken", worker.token(), "requestId", request);
    }
}
