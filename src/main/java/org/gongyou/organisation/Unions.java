package org.gongyou.organisation;

import jakarta.inject.Singleton;

/** Where other features find the tree of unions. */
@Singleton
public class Unions {

    private final UnionSnapshot snapshot;

    Unions(UnionSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** As of at most two seconds ago. Ask once for each request and keep to that answer. */
    public UnionTree tree() {
        return snapshot.value().tree();
    }
}
