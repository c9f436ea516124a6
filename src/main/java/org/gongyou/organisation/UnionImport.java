package org.gongyou.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/** One table against the unions there are: what would change, and what is wrong with it. */
final class UnionImport {

    private final CsvSheet sheet;
    private final List<UnionLine> lines;

    /** Codes of lines with faults too, so that one wrong cell does not orphan everything below its union. */
    private final Set<String> codes = new HashSet<>();

    /** Takes long enough for a big table to be done off the event loop. */
    UnionImport(byte[] table) {
        sheet = CsvSheet.read(table, UnionLine.COLUMNS);
        lines = sheet.rows(row -> {
            UnionLine line = UnionLine.read(row);
            codes.add(line.code());
            return line;
        });
    }

    CsvSheet sheet() {
        return sheet;
    }

    /**
     * Reports in the sheet what is wrong.
     *
     * @param scope see {@link UnionRules}
     * @return the unions that are new or differ from what there is; lines that say what is known already are not among them
     */
    List<UnionNode> against(Collection<UnionNode> existing, @Nullable Collection<UUID> scope) {
        UnionPlan plan = new UnionPlan(existing);
        List<UnionNode> drafts = new ArrayList<>(lines.size());
        for (UnionLine line : lines) plan.put(placeholder(line, plan));
        for (UnionLine line : lines) drafts.add(draft(line, plan));
        drafts.forEach(plan::put);
        UnionRules rules = new UnionRules(plan, scope);
        List<UnionNode> changed = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            UnionNode draft = drafts.get(i);
            report(lines.get(i), draft, rules);
            UnionNode before = plan.existing(draft.id());
            if (before == null || !draft.equals(before)) changed.add(draft.at(draft.version() + 1, draft.initials()));
        }
        return changed;
    }

    /** Gives every new code its id before parents are looked up. */
    private static UnionNode placeholder(UnionLine line, UnionPlan plan) {
        UnionNode before = plan.byCode(line.code());
        if (before != null) return before;
        return new UnionNode(
                Ids.next(),
                line.code(),
                line.name(),
                line.kind(),
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                "",
                false,
                UnionState.ACTIVE,
                0);
    }

    /** The line over what is known: an absent column keeps what is, an empty cell clears it. */
    private UnionNode draft(UnionLine line, UnionPlan plan) {
        UnionNode known = plan.byCode(line.code());
        if (known == null) throw new IllegalStateException("every line has a placeholder");
        return new UnionNode(
                known.id(),
                line.code(),
                line.name(),
                line.kind(),
                parentId(line, plan),
                sheet.has("divisionCode") ? line.divisionCode() : known.divisionCode(),
                sheet.has("occupations") ? line.occupations() : known.occupations(),
                sheet.has("creditCode") ? line.creditCode() : known.creditCode(),
                sheet.has("lat") ? line.lat() : known.lat(),
                sheet.has("lon") ? line.lon() : known.lon(),
                sheet.has("phone") ? line.phone() : known.phone(),
                line.initials(),
                known.demo(),
                sheet.has("state") ? line.state() : known.state(),
                known.version());
    }

    private @Nullable UUID parentId(UnionLine line, UnionPlan plan) {
        if (line.parent() == null) return null;
        UnionNode parent = plan.byCode(line.parent());
        if (parent == null && !codes.contains(line.parent())) {
            sheet.report(line.line(), "parent", OrganisationProblem.PARENT_UNKNOWN);
        }
        return parent == null ? null : parent.id();
    }

    private void report(UnionLine line, UnionNode draft, UnionRules rules) {
        boolean parentKnownToBeWrong = line.parent() != null && draft.parentId() == null;
        for (UnionFault fault : rules.faultsOf(draft)) {
            if (parentKnownToBeWrong && fault.field().equals("parent")) continue;
            sheet.report(line.line(), fault.field(), fault.problem());
        }
    }
}
