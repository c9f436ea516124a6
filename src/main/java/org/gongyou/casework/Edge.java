package org.gongyou.casework;

import java.util.Set;

/**
 * A step from one state to another.
 *
 * @param verb what is done, such as {@code approve}; unique among the edges out of {@code from}
 * @param reasoned whether it needs a reason code of the kind
 */
public record Edge(String verb, String from, String to, Set<Actor> by, boolean reasoned) {

    public Edge {
        by = Set.copyOf(by);
    }
}
