package org.gongyou.organisation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody may do one thing: at the unions within the posts that give the function.
 *
 * @param posts null for an administrator and the program itself, who may do it everywhere
 */
public record ManagedUnions(
        OfficerFunction function, @Nullable OfficerScope posts, UnionTree unions) {

    public boolean isEmpty() {
        return posts != null && !posts.has(function);
    }

    public boolean covers(UUID union) {
        return posts == null || posts.allows(function, union);
    }

    /** The ids of all that it covers. */
    public List<UUID> ids() {
        UnionNode city = unions.root();
        if (city == null) return List.of();
        return unions.subtree(city.id()).stream()
                .map(UnionNode::id)
                .filter(this::covers)
                .toList();
    }

    /** Where something new belongs of which nothing is said; null when it could be one or another. */
    public @Nullable UUID home() {
        UnionNode city = unions.root();
        if (posts == null) return city == null ? null : city.id();
        List<UUID> roots = posts.roots(function);
        return roots.size() == 1 ? roots.get(0) : null;
    }

    /** Null when there is none of that code that is covered. */
    public @Nullable UUID union(String code) {
        UnionNode union = unions.byCode(code);
        return union == null || !covers(union.id()) ? null : union.id();
    }

    /** The union of the nearest post that covers this one; null for whoever needs no post. */
    public @Nullable UUID post(UUID union) {
        return Stream.concat(Stream.of(union), unions.ancestors(union).stream().map(UnionNode::id))
                .filter(this::isPost)
                .findFirst()
                .orElse(null);
    }

    private boolean isPost(UUID union) {
        return posts != null
                && posts.posts().stream()
                        .anyMatch(post ->
                                post.unionId().equals(union) && post.functions().contains(function));
    }
}
