package org.gongyou.organisation;

import java.util.Set;
import java.util.UUID;

/** Functions at a union and thereby in its whole subtree. */
public record OfficerPost(UUID unionId, Set<OfficerFunction> functions) {

    public OfficerPost {
        functions = Set.copyOf(functions);
    }
}
