package org.gongyou.contract;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.gongyou.cover.Coverage;
import org.gongyou.cover.Coverage.Worker;
import org.gongyou.support.ProviderStates;

/** What must be the case before requests of the screen {@code cover}. */
@Singleton
class CoverStates implements ProviderStates {

    private static final int DAYS = 20;

    private final Coverage coverage;

    CoverStates(Coverage coverage) {
        this.coverage = coverage;
    }

    /** For three weeks, since yesterday. */
    @State("a member who is covered")
    public Map<String, Object> covered() {
        String unit = coverage.unit();
        Worker worker = coverage.knownMember(unit);
        String product = coverage.product(
                unit,
                Map.of(
                        "term", Map.of("length", "DAYS", "count", DAYS),
                        "enrolment", Map.of("ways", List.of("SELF"))));
        Coverage.taken(worker.token(), product);
        Coverage.shift(worker, -2);
        return Map.of("accessToken", worker.token());
    }
}
