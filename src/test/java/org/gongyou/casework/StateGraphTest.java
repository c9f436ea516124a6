package org.gongyou.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.gongyou.platform.language.Words;
import org.junit.jupiter.api.Test;

class StateGraphTest {

    private static final Words WORDS = new Words("甲", "a");

    @Test
    void aGraphBeginsInItsFirstState() {
        assertThat(graph().initial().name()).isEqualTo("OPEN");
    }

    @Test
    void onlyTheEdgesOfTheReaderAreOffered() {
        assertThat(graph().edgesFrom("OPEN", EnumSet.of(Actor.HANDLER)))
                .extracting(Edge::verb)
                .containsExactly("close");
        assertThat(graph().edgesFrom("OPEN", EnumSet.of(Actor.APPLICANT))).isEmpty();
    }

    @Test
    void aStateWithoutAWayOutIsRefused() {
        var builder = StateGraph.begin().state("OPEN", Holder.UNION, 1, WORDS, WORDS);

        assertThatThrownBy(builder::build).hasMessageContaining("no way out");
    }

    @Test
    void anEdgeOutOfAClosedStateIsRefused() {
        var builder = open().edge("reopen", "CLOSED", "OPEN", Actor.HANDLER);

        assertThatThrownBy(builder::build).hasMessageContaining("closed");
    }

    @Test
    void aVerbThatMeansTwoThingsIsRefused() {
        var builder = open().edge("close", "OPEN", "OPEN", Actor.APPLICANT);

        assertThatThrownBy(builder::build).hasMessageContaining("two edges");
    }

    @Test
    void timeTakesOnlyAnEdgeThatIsThere() {
        var builder = StateGraph.begin()
                .state("OPEN", Holder.UNION, 1, "vanish", WORDS, WORDS)
                .closed("CLOSED", WORDS, WORDS)
                .edge("close", "OPEN", "CLOSED", Actor.HANDLER);

        assertThatThrownBy(builder::build).hasMessageContaining("vanish");
    }

    private static StateGraph graph() {
        return open().build();
    }

    private static StateGraph.Builder open() {
        return StateGraph.begin()
                .state("OPEN", Holder.UNION, 1, WORDS, WORDS)
                .closed("CLOSED", WORDS, WORDS)
                .edge("close", "OPEN", "CLOSED", Actor.HANDLER);
    }
}
