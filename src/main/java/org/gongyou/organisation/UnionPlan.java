package org.gongyou.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All unions as they would be after a change, so that a new union may stand under one that is new itself. */
final class UnionPlan {

    private final Map<UUID, UnionNode> before = new HashMap<>();
    private final Map<UUID, UnionNode> after = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();

    UnionPlan(Collection<UnionNode> existing) {
        for (UnionNode node : existing) {
            before.put(node.id(), node);
            put(node);
        }
    }

    void put(UnionNode node) {
        after.put(node.id(), node);
        ids.put(node.code(), node.id());
    }

    @Nullable
    UnionNode existing(UUID id) {
        return before.get(id);
    }

    @Nullable
    UnionNode byCode(String code) {
        UUID id = ids.get(code);
        return id == null ? null : after.get(id);
    }

    @Nullable
    UnionNode parentOf(UnionNode node) {
        return node.parentId() == null ? null : after.get(node.parentId());
    }

    /** Whether a way up from the parent leads back to the union. */
    boolean isBelowItself(UnionNode node) {
        Set<UUID> seen = new HashSet<>();
        for (UnionNode above = parentOf(node); above != null && seen.add(above.id()); above = parentOf(above)) {
            if (above.id().equals(node.id())) return true;
        }
        return false;
    }

    /** Whether the union, or one above it, is among the roots. */
    boolean isWithin(UnionNode node, Collection<UUID> roots) {
        Set<UUID> seen = new HashSet<>();
        for (UnionNode above = node; above != null && seen.add(above.id()); above = parentOf(above)) {
            if (roots.contains(above.id())) return true;
        }
        return false;
    }

    boolean wasWithin(UnionNode node, Collection<UUID> roots) {
        for (UnionNode above = node; above != null; ) {
            if (roots.contains(above.id())) return true;
            above = above.parentId() == null ? null : before.get(above.parentId());
        }
        return false;
    }

    Collection<UnionNode> all() {
        return after.values();
    }
}
