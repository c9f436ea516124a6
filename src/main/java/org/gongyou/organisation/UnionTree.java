package org.gongyou.organisation;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All unions of the city at one moment; immutable, read by every thread. Questions about subtrees cost the same whatever
 * the depth: nodes are numbered in the order of a walk, so that a subtree is a range of numbers.
 */
public final class UnionTree {

    private record Place(UnionNode node, int first, int last) {}

    private final Map<UUID, Place> places = new HashMap<>();
    private final Map<UUID, List<UnionNode>> children = new HashMap<>();
    private final List<UnionNode> inOrder = new ArrayList<>();
    private final UnionRoutes routes;

    private UnionTree(Collection<UnionNode> nodes) {
        List<UnionNode> sorted =
                nodes.stream().sorted(comparing(UnionNode::code)).toList();
        List<UnionNode> roots = new ArrayList<>();
        for (UnionNode node : sorted) {
            UUID parent = node.parentId();
            if (parent == null) roots.add(node);
            else children.computeIfAbsent(parent, any -> new ArrayList<>()).add(node);
        }
        children.replaceAll((parent, list) -> List.copyOf(list));
        roots.forEach(this::number);
        routes = new UnionRoutes(inOrder);
    }

    public static UnionTree of(Collection<UnionNode> nodes) {
        return new UnionTree(nodes);
    }

    /** Depth first without recursion: a chain of enterprise unions may be long. */
    private void number(UnionNode root) {
        Deque<UnionNode> toEnter = new ArrayDeque<>(List.of(root));
        Deque<UnionNode> entered = new ArrayDeque<>();
        Map<UUID, Integer> firsts = new HashMap<>();
        while (!toEnter.isEmpty()) {
            UnionNode node = toEnter.peek();
            if (node == entered.peek()) {
                entered.pop();
                toEnter.pop();
                int first = firsts.getOrDefault(node.id(), 0);
                places.put(node.id(), new Place(node, first, inOrder.size() - 1));
            } else {
                entered.push(node);
                firsts.put(node.id(), inOrder.size());
                inOrder.add(node);
                List<UnionNode> below = children(node.id());
                for (int i = below.size() - 1; i >= 0; i--) toEnter.push(below.get(i));
            }
        }
    }

    public int size() {
        return inOrder.size();
    }

    public @Nullable UnionNode find(UUID id) {
        Place place = places.get(id);
        return place == null ? null : place.node();
    }

    /** The city's federation; null before it was imported. */
    public @Nullable UnionNode root() {
        return inOrder.isEmpty() ? null : inOrder.get(0);
    }

    /** In the order of their codes; closed ones included. */
    public List<UnionNode> children(UUID id) {
        return children.getOrDefault(id, List.of());
    }

    /** From the parent up to the city, without the union itself; empty for the city and for an unknown union. */
    public List<UnionNode> ancestors(UUID id) {
        List<UnionNode> above = new ArrayList<>();
        for (UnionNode node = parent(id); node != null; node = parent(node.id())) above.add(node);
        return above;
    }

    public @Nullable UnionNode parent(UUID id) {
        UnionNode node = find(id);
        return node == null || node.parentId() == null ? null : find(node.parentId());
    }

    /** Whether the union is the root of the subtree or anywhere below it; false when either is unknown. */
    public boolean isWithin(UUID union, UUID subtreeRoot) {
        Place place = places.get(union);
        Place root = places.get(subtreeRoot);
        return place != null && root != null && root.first() <= place.first() && place.first() <= root.last();
    }

    /** The union and everything below it, parents before children; empty for an unknown union. */
    public List<UnionNode> subtree(UUID id) {
        Place place = places.get(id);
        return place == null ? List.of() : List.copyOf(inOrder.subList(place.first(), place.last() + 1));
    }

    /** The active union of the employer with this code. */
    public @Nullable UnionNode byCreditCode(String creditCode) {
        return routes.byCreditCode(creditCode);
    }

    /** By the federation's code, closed ones included. */
    public @Nullable UnionNode byCode(String code) {
        return routes.byCode(code);
    }

    /** The active street or town union that serves a division of 9 digits or more. */
    public @Nullable UnionNode streetFor(String divisionCode) {
        return routes.nearest(UnionKind.STREET, divisionCode);
    }

    /** The active union of the district a division of 6 digits or more lies in. */
    public @Nullable UnionNode districtFor(String divisionCode) {
        return routes.nearest(UnionKind.DISTRICT, divisionCode);
    }

    /** The active industry union for a kind of work: the district's where it has one, else the city's. */
    public @Nullable UnionNode industryFor(String occupation, String divisionCode) {
        return routes.nearestIndustry(occupation, divisionCode);
    }

    /** The active holding union: the district's where it has one, else the city's. */
    public @Nullable UnionNode holdingFor(String divisionCode) {
        return routes.nearest(UnionKind.HOLDING, divisionCode);
    }

    /** Where the union stands among {@link #all}, counted from 0; -1 for an unknown union. */
    int position(UUID id) {
        Place place = places.get(id);
        return place == null ? -1 : place.first();
    }

    /** All unions, parents before children. */
    List<UnionNode> all() {
        return inOrder;
    }
}
