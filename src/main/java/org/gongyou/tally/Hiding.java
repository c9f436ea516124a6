package org.gongyou.tally;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongyou.tally.Additions.Addition;
import org.jspecify.annotations.Nullable;

/**
 * What of one fact in one month must not be shown: first what is about a few, and then as little besides as it takes for nobody to
 * work that out from totals and differences, whatever rows they ask for. Wherever some of a shown total is hidden, at least two
 * parts are, and together they are about enough. Always the smallest goes with it, and what else is large enough stays.
 */
final class Hiding {

    private final Additions additions;
    private final int threshold;
    private final Set<Part> hidden = new HashSet<>();

    private Hiding(Additions additions, int threshold) {
        this.additions = additions;
        this.threshold = threshold;
    }

    static Set<Part> of(Additions additions, int threshold) {
        Hiding hiding = new Hiding(additions, threshold);
        additions.parts().stream().filter(part -> hiding.isFew(List.of(part))).forEach(hiding.hidden::add);
        if (!hiding.hidden.isEmpty()) hiding.complete();
        return Set.copyOf(hiding.hidden);
    }

    private void complete() {
        boolean more = true;
        while (more) {
            more = false;
            for (Addition addition : additions.all()) more |= protect(addition);
            if (!more) more = unravel();
        }
    }

    /** @return whether more is hidden now */
    private boolean protect(Addition addition) {
        List<Part> away = addition.parts().stream().filter(hidden::contains).toList();
        boolean total = !hidden.contains(addition.total());
        boolean safe = total ? away.isEmpty() || away.size() > 1 && !isFew(away) : !away.isEmpty();
        if (safe) return false;
        Part next = smallest(addition.parts());
        return hidden.add(next == null ? addition.total() : next);
    }

    /** What follows from several additions together. @return whether more is hidden now */
    private boolean unravel() {
        for (Set<Part> known : new Equations(additions.all(), hidden).known()) {
            if (known.size() > 1 && !isFew(known)) continue;
            List<Part> beside = additions.all().stream()
                    .filter(addition -> known.contains(addition.total())
                            || addition.parts().stream().anyMatch(known::contains))
                    .flatMap(addition -> addition.parts().stream())
                    .toList();
            Part next = smallest(beside);
            if (next == null) next = smallest(additions.parts());
            if (next != null) return hidden.add(next);
        }
        return false;
    }

    private @Nullable Part smallest(Collection<Part> parts) {
        Set<Part> among = Set.copyOf(parts);
        return additions.parts().stream()
                .filter(part -> among.contains(part) && !hidden.contains(part))
                .findFirst()
                .orElse(null);
    }

    private boolean isFew(Collection<Part> parts) {
        return additions.counted(parts) < threshold;
    }
}
