package org.gongyou.tally;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cells put together until none is about a few people only. Small districts of a campaign become one; what is still small
 * becomes one with others of the month. Each cell is in one group at most, whoever asks and however: so whatever is summed up
 * from whole groups, and whatever anybody subtracts, stays a sum of whole groups.
 */
final class Groups {

    private static final Comparator<Cell> SMALLEST_FIRST = Comparator.comparingLong(
                    (Cell cell) -> cell.figures().issued() + cell.figures().used())
            .thenComparing(cell -> String.valueOf(cell.subject()))
            .thenComparing(cell -> String.valueOf(cell.district()));

    private final Benefit kind;
    private final int threshold;

    Groups(Benefit kind, int threshold) {
        this.kind = kind;
        this.threshold = threshold;
    }

    /** What is too small even together is left out. */
    List<Cell> of(List<Cell> cells) {
        List<Cell> groups = new ArrayList<>();
        byMonth(cells).forEach((month, ofMonth) -> groups.addAll(month(ofMonth)));
        return groups;
    }

    private static Map<String, List<Cell>> byMonth(List<Cell> cells) {
        return new TreeMap<>(cells.stream().collect(groupingBy(Cell::month)));
    }

    private List<Cell> month(List<Cell> cells) {
        List<Cell> groups = new ArrayList<>();
        List<Cell> small = new ArrayList<>();
        cells.stream()
                .collect(groupingBy(cell -> String.valueOf(cell.subject())))
                .values()
                .forEach(ofSubject -> part(ofSubject, ofSubject.get(0).subject(), groups, small));
        List<Cell> left = new ArrayList<>();
        List<Cell> all = new ArrayList<>(groups);
        groups.clear();
        all.addAll(small);
        part(all, null, groups, left);
        return groups;
    }

    /** Safe ones stay by themselves; the others become one, with as many of the smallest safe ones as that takes. */
    private void part(List<Cell> cells, @Nullable UUID subject, List<Cell> groups, List<Cell> left) {
        List<Cell> safe = new ArrayList<>(
                cells.stream().filter(this::isSafe).sorted(SMALLEST_FIRST).toList());
        List<Cell> unsafe = cells.stream().filter(cell -> !isSafe(cell)).toList();
        if (!unsafe.isEmpty()) {
            Cell together = unsafe.stream()
                    .skip(1)
                    .reduce(named(unsafe.get(0), subject), (one, other) -> one.plus(other, subject));
            while (!isSafe(together) && !safe.isEmpty()) together = together.plus(safe.remove(0), subject);
            (isSafe(together) ? groups : left).add(together);
        }
        groups.addAll(safe);
    }

    private static Cell named(Cell cell, @Nullable UUID subject) {
        return new Cell(cell.month(), subject, null, cell.figures());
    }

    private boolean isSafe(Cell cell) {
        return cell.figures().isSafe(kind, threshold);
    }
}
