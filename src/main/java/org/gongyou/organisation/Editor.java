package org.gongyou.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who changes something, and within which subtrees.
 *
 * @param roots null for an administrator, who may everywhere
 */
record Editor(UUID account, @Nullable List<UUID> roots) {

    Editor {
        roots = roots == null ? null : List.copyOf(roots);
    }

    boolean reaches(UUID union, UnionTree tree) {
        return roots == null || roots.stream().anyMatch(root -> tree.isWithin(union, root));
    }
}
