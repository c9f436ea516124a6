package org.gongyou.relief;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.support.ProviderStates;

/** What must be the case before requests of the screen {@code relief}. */
@Singleton
public class ReliefStates implements ProviderStates {

    private final ReliefCounter counter;

    ReliefStates(ReliefCounter counter) {
        this.counter = counter;
    }

    @State("somebody who has said nothing of a household")
    public Map<String, Object> nothingSaid() {
        return Map.of(
                "accessToken",
                counter.member().token(),
                "programmeCode",
                counter.plain().code());
    }

    @State("somebody whose draft for relief lacks all it needs")
    public Map<String, Object> draft() {
        Human human = counter.member();
        return of(
                human,
                ReliefCounter.begin(
                                human, Map.of("programmeCode", counter.plain().code()))
                        .path("id"));
    }

    @State("somebody who has applied for relief")
    public Map<String, Object> submitted() {
        Human human = counter.inNeed();
        return of(human, counter.submitted(human, counter.noticed()).path("id"));
    }

    @State("somebody who knows the id of somebody else's application for relief")
    public Map<String, Object> prying() {
        Human human = counter.inNeed();
        return of(counter.member(), counter.submitted(human, counter.plain()).path("id"));
    }

    private static Map<String, Object> of(Human human, String application) {
        return Map.of("accessToken", human.token(), "applicationId", application);
    }
}
