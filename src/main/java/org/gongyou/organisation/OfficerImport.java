package org.gongyou.organisation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.csv.CsvProblem;
import org.gongyou.platform.csv.CsvSheet;
import org.jspecify.annotations.Nullable;

/** One table of posts, against the unions there are and what its sender may give. */
final class OfficerImport {

    record Change(OfficerLine line, UUID union) {}

    private final CsvSheet sheet;
    private final List<OfficerLine> lines;
    private final UnionTree tree;
    private final @Nullable OfficerScope giver;
    private final Set<String> seen = new HashSet<>();

    /** @param giver null for an administrator, who may give everything everywhere */
    OfficerImport(byte[] table, UnionTree tree, @Nullable OfficerScope giver) {
        this.sheet = CsvSheet.read(table, OfficerLine.COLUMNS);
        this.lines = sheet.rows(OfficerLine::read);
        this.tree = tree;
        this.giver = giver;
    }

    CsvSheet sheet() {
        return sheet;
    }

    List<OfficerLine> lines() {
        return lines;
    }

    /** What the line would do to the posts its phone holds; null when it changes nothing. Reports what is wrong. */
    @Nullable
    Change judge(OfficerLine line, List<OfficerPost> held) {
        UnionNode node = tree.byCode(line.union());
        if (node == null) {
            sheet.report(line.line(), "union", OrganisationProblem.UNION_UNKNOWN);
            return null;
        }
        UUID union = node.id();
        if (!seen.add(line.phone().e164() + ' ' + line.union())) {
            sheet.report(line.line(), "phone", CsvProblem.REPEATED_VALUE);
        }
        Set<OfficerFunction> moved = difference(functionsAt(union, held), line.functions());
        if (giver != null && !giver.allows(OfficerFunction.MANAGE_OFFICERS, union)) {
            sheet.report(line.line(), "union", OrganisationProblem.OUTSIDE_SCOPE);
        } else if (giver != null && !giver.functionsAt(union).containsAll(moved)) {
            sheet.report(line.line(), "functions", OrganisationProblem.FUNCTION_NOT_YOURS);
        }
        return moved.isEmpty() ? null : new Change(line, union);
    }

    private static Set<OfficerFunction> functionsAt(UUID union, List<OfficerPost> held) {
        return held.stream()
                .filter(post -> post.unionId().equals(union))
                .findFirst()
                .map(OfficerPost::functions)
                .orElse(Set.of());
    }

    /** What one has and the other has not. */
    private static Set<OfficerFunction> difference(Set<OfficerFunction> one, Set<OfficerFunction> other) {
        EnumSet<OfficerFunction> moved = EnumSet.noneOf(OfficerFunction.class);
        for (OfficerFunction function : OfficerFunction.values()) {
            if (one.contains(function) != other.contains(function)) moved.add(function);
        }
        return moved;
    }
}
