package org.gongyou.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the union that serves a place, a kind of work or an employer. Where two would do, the lower code wins. */
final class UnionRoutes {

    private final Map<String, UnionNode> byCode = new HashMap<>();
    private final Map<String, UnionNode> byCreditCode = new HashMap<>();
    private final Map<String, UnionNode> byService = new HashMap<>();

    UnionRoutes(List<UnionNode> nodes) {
        for (UnionNode node : nodes) {
            byCode.put(node.code(), node);
            if (node.isActive()) index(node);
        }
    }

    private void index(UnionNode node) {
        if (node.creditCode() != null) byCreditCode.put(node.creditCode(), node);
        if (node.divisionCode() == null) return;
        String division = DivisionCode.canonical(node.divisionCode());
        if (node.kind() == UnionKind.INDUSTRY) {
            node.occupations().forEach(occupation -> offer(service("occupation " + occupation, division), node));
        } else {
            offer(service(node.kind().name(), division), node);
        }
    }

    private void offer(String service, UnionNode node) {
        byService.merge(service, node, (one, other) -> one.code().compareTo(other.code()) <= 0 ? one : other);
    }

    @Nullable
    UnionNode byCode(String code) {
        return byCode.get(code);
    }

    @Nullable
    UnionNode byCreditCode(String creditCode) {
        return byCreditCode.get(creditCode.toUpperCase(Locale.ROOT));
    }

    @Nullable
    UnionNode nearest(UnionKind kind, String divisionCode) {
        return nearest(kind.name(), divisionCode);
    }

    @Nullable
    UnionNode nearestIndustry(String occupation, String divisionCode) {
        return nearest("occupation " + occupation, divisionCode);
    }

    private @Nullable UnionNode nearest(String what, String divisionCode) {
        for (String division : DivisionCode.fromNarrowToWide(divisionCode)) {
            UnionNode node = byService.get(service(what, division));
            if (node != null) return node;
        }
        return null;
    }

    private static String service(String what, String division) {
        return what + '/' + division;
    }
}
