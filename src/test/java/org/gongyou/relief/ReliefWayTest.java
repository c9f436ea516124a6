package org.gongyou.relief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongyou.casework.State;
import org.gongyou.casework.StateGraph;
import org.gongyou.programme.Steps;
import org.junit.jupiter.api.Test;

/** What a programme does not want is passed over. */
class ReliefWayTest {

    private static final Steps ALL = steps(true, true, true, true);
    private static final Steps NONE = steps(false, false, false, false);

    private static Steps steps(boolean visit, boolean authority, boolean civilAffairs, boolean notice) {
        return new Steps(visit, authority, civilAffairs, notice, 5, "PUBLIC", Map.of(), 0, 0, null);
    }

    @Test
    void allStepsComeInTheirOrder() {
        assertThat(ReliefWay.after("SUBMITTED", ALL, false)).isEqualTo("VISIT");
        assertThat(ReliefWay.after("VISIT", ALL, false)).isEqualTo("AUTHORITY");
        assertThat(ReliefWay.after("AUTHORITY", ALL, true)).isEqualTo("CHECKING");
        assertThat(ReliefWay.after("CHECKING", ALL, true)).isEqualTo("NOTICE");
        assertThat(ReliefWay.after("NOTICE", ALL, true)).isEqualTo("APPROVAL");
    }

    @Test
    void withoutAnyItGoesToTheSecondPersonAtOnce() {
        assertThat(ReliefWay.after("SUBMITTED", NONE, false)).isEqualTo("APPROVAL");
    }

    @Test
    void whoHasSignedIsNotAskedAgain() {
        assertThat(ReliefWay.after("VISIT", ALL, true)).isEqualTo("CHECKING");
    }

    @Test
    void nothingIsAskedOfCivilAffairsWithoutSignatures() {
        Steps checked = steps(false, false, true, false);

        assertThat(ReliefWay.after("SUBMITTED", checked, false)).isEqualTo("AUTHORITY");
    }

    @Test
    void everyLimitIsOfAState() {
        StateGraph graph = ReliefGraph.graph();
        for (String name : List.of("SUBMITTED", "VISIT", "AUTHORITY", "CHECKING", "NOTICE", "APPROVAL", "PAYING")) {
            State state = graph.state(name);
            assertThat(state.isClosed()).isFalse();
        }
    }
}
