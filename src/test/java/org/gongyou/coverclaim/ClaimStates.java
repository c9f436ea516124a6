package org.gongyou.coverclaim;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.support.ProviderStates;

/** What must be the case before requests of the screen {@code cover-claims}. */
@Singleton
public class ClaimStates implements ProviderStates {

    private final ClaimCounter counter;

    ClaimStates(ClaimCounter counter) {
        this.counter = counter;
    }

    @State("somebody who is covered")
    public Map<String, Object> insured() {
        return Map.of(
                "accessToken",
                counter.insured().token(),
                "eventOn",
                counter.today().minusDays(20).toString());
    }

    @State("somebody who has begun a claim")
    public Map<String, Object> draft() {
        Human human = counter.insured();
        Map<String, Object> claim = counter.stay(human, 20, 10);
        claim.remove("papers");
        return of(human, counter.begin(human, claim).path("id"));
    }

    @State("somebody whose claim was paid")
    public Map<String, Object> paid() {
        Human human = counter.insured();
        return of(human, counter.paid(human));
    }

    @State("somebody who knows the id of somebody else's claim")
    public Map<String, Object> prying() {
        Human human = counter.insured();
        return of(
                counter.human(),
                counter.begin(human, counter.stay(human, 20, 10)).path("id"));
    }

    private static Map<String, Object> of(Human human, String claim) {
        return Map.of("accessToken", human.token(), "claimId", claim);
    }
}
