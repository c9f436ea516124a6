package org.gongyou.organisation;

import java.util.Collection;

/** All unions as this instance holds them: to walk, and to search. */
record UnionRegister(UnionTree tree, UnionSearch search) {

    static UnionRegister of(Collection<UnionNode> nodes) {
        UnionTree tree = UnionTree.of(nodes);
        return new UnionRegister(tree, new UnionSearch(tree.all()));
    }
}
