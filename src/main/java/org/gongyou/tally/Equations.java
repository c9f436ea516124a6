package org.gongyou.tally;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongyou.tally.Additions.Addition;

/**
 * What somebody who combines everything that is shown learns of what is hidden: Gauss and Jordan. A hidden part is known exactly
 * when an equation is left that has it alone.
 */
final class Equations {

    /** Figures of a few dozen parts: far from where rounding could tell. */
    private static final double NOTHING = 1e-9;

    private final List<Part> unknown;
    private final List<double[]> reduced;

    Equations(List<Addition> additions, Set<Part> hidden) {
        unknown = List.copyOf(hidden);
        List<double[]> rows = new ArrayList<>();
        for (Addition addition : additions) {
            double[] row = new double[unknown.size()];
            for (int i = 0; i < row.length; i++) {
                if (addition.total().equals(unknown.get(i))) row[i] = -1;
                else if (addition.parts().contains(unknown.get(i))) row[i] = 1;
            }
            rows.add(row);
        }
        reduced = reduced(rows, unknown.size());
    }

    private static List<double[]> reduced(List<double[]> rows, int width) {
        List<double[]> open = new ArrayList<>(rows);
        List<double[]> done = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            double[] pivot =
                    open.stream().filter(row -> !isNothing(row[at])).findFirst().orElse(null);
            if (pivot == null) continue;
            open.remove(pivot);
            double factor = pivot[at];
            for (int i = 0; i < width; i++) pivot[i] /= factor;
            open.forEach(row -> subtract(pivot, at, row));
            done.forEach(row -> subtract(pivot, at, row));
            done.add(pivot);
        }
        return done;
    }

    private static void subtract(double[] pivot, int at, double[] row) {
        double times = row[at];
        if (isNothing(times)) return;
        for (int i = 0; i < row.length; i++) row[i] -= times * pivot[i];
    }

    /** Sets of parts of which one learns the sum, a single one among them where it is known exactly. */
    List<Set<Part>> known() {
        return reduced.stream()
                .filter(row -> {
                    for (double factor : row) if (factor < -NOTHING) return false;
                    return true;
                })
                .map(row -> unknown.stream()
                        .filter(part -> !isNothing(row[unknown.indexOf(part)]))
                        .collect(toSet()))
                .toList();
    }

    private static boolean isNothing(double factor) {
        return Math.abs(factor) < NOTHING;
    }
}
