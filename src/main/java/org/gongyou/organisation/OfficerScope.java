package org.gongyou.organisation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What one account may do where, at one moment. Ask anew for each request; do not keep. */
public final class OfficerScope {

    private final List<OfficerPost> posts;
    private final UnionTree tree;

    OfficerScope(Collection<OfficerPost> posts, UnionTree tree) {
        this.posts = List.copyOf(posts);
        this.tree = tree;
    }

    /** Whether a post gives the function at the union or above it. */
    public boolean allows(OfficerFunction function, UUID unionId) {
        return posts.stream()
                .anyMatch(post -> post.functions().contains(function) && tree.isWithin(unionId, post.unionId()));
    }

    /** Whether the union lies in the subtree of any post, whatever its functions. */
    public boolean sees(UUID unionId) {
        return posts.stream().anyMatch(post -> tree.isWithin(unionId, post.unionId()));
    }

    /** All functions of posts at the union or above it. */
    public Set<OfficerFunction> functionsAt(UUID unionId) {
        return posts.stream()
                .filter(post -> tree.isWithin(unionId, post.unionId()))
                .flatMap(post -> post.functions().stream())
                .collect(toUnmodifiableSet());
    }

    public boolean has(OfficerFunction function) {
        return posts.stream().anyMatch(post -> post.functions().contains(function));
    }

    /** The unions whose subtrees the function covers, none of them inside another; for queries of a work queue. */
    public List<UUID> roots(OfficerFunction function) {
        return roots(post -> post.functions().contains(function));
    }

    /** The same for any function: all that the officer may see of the tree. */
    public List<UUID> roots() {
        return roots(any -> true);
    }

    private List<UUID> roots(Predicate<OfficerPost> wanted) {
        List<UUID> all = posts.stream()
                .filter(wanted)
                .map(OfficerPost::unionId)
                .distinct()
                .toList();
        return all.stream()
                .filter(root -> all.stream().noneMatch(other -> !other.equals(root) && tree.isWithin(root, other)))
                .toList();
    }

    public List<OfficerPost> posts() {
        return posts;
    }
}
