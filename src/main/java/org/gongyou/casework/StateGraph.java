package org.gongyou.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/** The legal states and steps of a kind of case, as a value. The first state is where a case begins. */
public final class StateGraph {

    private final Map<String, State> states;
    private final List<Edge> edges;

    private StateGraph(Map<String, State> states, List<Edge> edges) {
        this.states = Map.copyOf(states);
        this.edges = List.copyOf(edges);
        this.initial = states.keySet().iterator().next();
    }

    private final String initial;

    public static Builder begin() {
        return new Builder();
    }

    public State initial() {
        return state(initial);
    }

    public State state(String name) {
        State state = states.get(name);
        if (state == null) {
            throw new IllegalStateException("no state " + name);
        }
        return state;
    }

    public boolean hasState(String name) {
        return states.containsKey(name);
    }

    public Optional<Edge> edge(String from, String verb) {
        return edges.stream()
                .filter(edge -> edge.from().equals(from) && edge.verb().equals(verb))
                .findFirst();
    }

    public List<Edge> edgesFrom(String state, Set<Actor> by) {
        return edges.stream()
                .filter(edge -> edge.from().equals(state) && edge.by().stream().anyMatch(by::contains))
                .toList();
    }

    List<Edge> edges() {
        return edges;
    }

    /** Whether the verb needs a reason, from whichever state. */
    boolean isReasoned(String verb) {
        return edges.stream().anyMatch(edge -> edge.reasoned() && edge.verb().equals(verb));
    }

    /** Builds a graph and refuses one that leads nowhere. */
    public static final class Builder {

        private final Map<String, State> states = new LinkedHashMap<>();
        private final List<Edge> edges = new ArrayList<>();

        public Builder state(String name, Holder holder, int limit, Words title, Words nextStep) {
            return state(name, holder, limit, null, title, nextStep);
        }

        /** @param whenDue the edge that time takes when the limit is over */
        public Builder state(
                String name, Holder holder, int limit, @Nullable String whenDue, Words title, Words nextStep) {
            states.put(name, new State(name, title, nextStep, holder, limit, limit, whenDue));
            return this;
        }

        /** @param limit of working days in that state for an urgent case */
        public Builder urgent(String state, int limit) {
            State known = states.get(state);
            require(known != null, "no state " + state);
            states.computeIfPresent(state, (name, ordinary) -> ordinary.whenUrgent(limit));
            return this;
        }

        /** A state in which nobody has to act any more. */
        public Builder closed(String name, Words title, Words nextStep) {
            return state(name, Holder.NOBODY, 0, title, nextStep);
        }

        public Builder edge(String verb, String from, String to, Actor... by) {
            edges.add(new Edge(verb, from, to, Set.of(by), false));
            return this;
        }

        public Builder reasonedEdge(String verb, String from, String to, Actor... by) {
            edges.add(new Edge(verb, from, to, Set.of(by), true));
            return this;
        }

        public StateGraph build() {
            StateGraph graph = new StateGraph(states, edges);
            for (Edge edge : edges) {
                require(!graph.state(edge.from()).isClosed(), "an edge leaves the closed state " + edge.from());
                graph.state(edge.to());
                require(
                        edges.stream()
                                        .filter(other -> other.from().equals(edge.from())
                                                && other.verb().equals(edge.verb()))
                                        .count()
                                == 1,
                        "two edges " + edge.verb() + " leave " + edge.from());
            }
            for (State state : states.values()) {
                String whenDue = state.whenDue();
                require(
                        state.isClosed()
                                || edges.stream().anyMatch(edge -> edge.from().equals(state.name())),
                        "no way out of " + state.name());
                require(
                        whenDue == null || graph.edge(state.name(), whenDue).isPresent(),
                        "time takes an edge that is not there: " + whenDue);
            }
            return graph;
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }
    }
}
