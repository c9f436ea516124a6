package org.gongyou.tally;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cells put together until none is about a few people only. Small districts of a campaign become one; what is still small
 * becomes one with others of the month. Each cell is in one group at most, whoever asks and however: so whatever is summed up
 * from whole groups, and whatever anybody subtracts, stays a sum of whole groups.
 */
final class Groups<S, F extends Sums<F>> {

    private final Comparator<Cell<S, F>> smallestFirst = Comparator.comparingLong(
                    (Cell<S, F> cell) -> cell.figures().size())
            .thenComparing(cell -> String.valueOf(cell.subject()))
            .thenComparing(cell -> String.valueOf(cell.district()));

    private final Predicate<F> safe;

    /** First within a subject, then within the month. */
    private final List<Function<S, @Nullable S>> steps = List.of(subject -> subject, subject -> null);

    /** @param safe whether figures are about nobody, or about enough */
    Groups(Predicate<F> safe) {
        this.safe = safe;
    }

    /** What is too small even together is left out. */
    List<Cell<S, F>> of(List<Cell<S, F>> cells) {
        List<Cell<S, F>> groups = new ArrayList<>();
        byMonth(cells).forEach((month, ofMonth) -> groups.addAll(month(ofMonth)));
        return groups;
    }

    private Map<String, List<Cell<S, F>>> byMonth(List<Cell<S, F>> cells) {
        return new TreeMap<>(cells.stream().collect(groupingBy(Cell::month)));
    }

    private List<Cell<S, F>> month(List<Cell<S, F>> cells) {
        List<Cell<S, F>> groups = cells;
        List<Cell<S, F>> small = List.of();
        for (Function<S, @Nullable S> step : steps) {
            List<Cell<S, F>> all = new ArrayList<>(groups);
            all.addAll(small);
            List<Cell<S, F>> safe = new ArrayList<>();
            List<Cell<S, F>> left = new ArrayList<>();
            wider(all, step).values().forEach(part -> part(part, wider(part.get(0), step), safe, left));
            groups = safe;
            small = left;
        }
        return groups;
    }

    private Map<String, List<Cell<S, F>>> wider(List<Cell<S, F>> cells, Function<S, @Nullable S> step) {
        return cells.stream().collect(groupingBy(cell -> String.valueOf(wider(cell, step)), TreeMap::new, toList()));
    }

    private @Nullable S wider(Cell<S, F> cell, Function<S, @Nullable S> step) {
        S subject = cell.subject();
        return subject == null ? null : step.apply(subject);
    }

    /** Safe ones stay by themselves; the others become one, with as many of the smallest safe ones as that takes. */
    private void part(List<Cell<S, F>> cells, @Nullable S subject, List<Cell<S, F>> groups, List<Cell<S, F>> left) {
        List<Cell<S, F>> safe = new ArrayList<>(
                cells.stream().filter(this::isSafe).sorted(smallestFirst).toList());
        List<Cell<S, F>> unsafe = cells.stream().filter(cell -> !isSafe(cell)).toList();
        if (!unsafe.isEmpty()) {
            Cell<S, F> together = unsafe.stream()
                    .skip(1)
                    .reduce(named(unsafe.get(0), subject), (one, other) -> one.plus(other, subject));
            while (!isSafe(together) && !safe.isEmpty()) together = together.plus(safe.remove(0), subject);
            (isSafe(together) ? groups : left).add(together);
        }
        groups.addAll(safe);
    }

    private Cell<S, F> named(Cell<S, F> cell, @Nullable S subject) {
        return new Cell<>(cell.month(), subject, null, cell.figures());
    }

    private boolean isSafe(Cell<S, F> cell) {
        return safe.test(cell.figures());
    }
}
