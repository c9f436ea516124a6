package org.gongyou.tally;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Who sees which groups: each viewer those of their own districts; the city's officers all. */
final class Viewers {

    static final String OTHER = "OTHER";
    static final Words OTHER_NAME = new Words("其他（人数较少，合并显示）", "Others, put together since they are few");
    static final Words TOTAL_NAME = new Words("合计", "Total");

    private Viewers() {}

    /** Of whoever looks after a matter, or else of whoever decides on it. */
    static ManagedUnions managed(
            CallersUnions unions, OfficerFunction looking, OfficerFunction deciding, TallyProblem otherwise) {
        ManagedUnions managed = unions.with(looking);
        if (managed.isEmpty()) managed = unions.with(deciding);
        if (managed.isEmpty()) throw new ProblemException(otherwise);
        return managed;
    }

    /** What a viewer sees in all: everything, or the districts that are theirs; nothing of whoever has not a whole one. */
    static List<Part> total(ManagedUnions managed) {
        UnionNode city = managed.unions().root();
        if (city == null || managed.covers(city.id())) return List.of(Part.ALL);
        return managed.unions().subtree(city.id()).stream()
                .filter(union -> union.kind() == UnionKind.DISTRICT && managed.covers(union.id()))
                .map(union -> Part.of(union.id()))
                .toList();
    }

    /** @param district whose groups they are; null for several */
    static <G> List<G> visible(List<G> groups, Function<G, @Nullable UUID> district, ManagedUnions managed) {
        UnionNode city = managed.unions().root();
        boolean everything = city != null && managed.covers(city.id());
        return groups.stream()
                .filter(group -> everything || covers(managed, district.apply(group)))
                .toList();
    }

    private static boolean covers(ManagedUnions managed, @Nullable UUID district) {
        return district != null && managed.covers(district);
    }

    /** Of a district, by its id. */
    static Words name(String id, ManagedUnions managed) {
        UnionNode union = managed.unions().find(UUID.fromString(id));
        return union == null ? new Words(id, id) : new Words(union.name(), union.name());
    }
}
