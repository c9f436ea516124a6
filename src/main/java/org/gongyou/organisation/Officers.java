package org.gongyou.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where other features find what an account may do as an officer. */
@Singleton
public class Officers {

    private final OfficerSnapshot posts;
    private final Unions unions;

    Officers(OfficerSnapshot posts, Unions unions) {
        this.posts = posts;
        this.unions = unions;
    }

    /** Whose posts give the function at the union or above it; as of at most two seconds ago. */
    public List<UUID> having(OfficerFunction function, UUID union) {
        UnionTree tree = unions.tree();
        return posts.value().entrySet().stream()
                .filter(officer -> new OfficerScope(officer.getValue(), tree).allows(function, union))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** As of at most two seconds ago; of an account without posts it allows nothing. */
    public OfficerScope scopeOf(UUID account) {
        return new OfficerScope(posts.value().getOrDefault(account, List.of()), unions.tree());
    }
}
