package org.gongyou.campaign;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which coupons of a series workers have: the first, the second and so on. */
record SeriesUses(Map<UUID, Set<Integer>> byWorker) {

    static final SeriesUses NONE = new SeriesUses(Map.of());

    /** The place the worker's next one takes, counted from 1. */
    int nextOf(UUID worker) {
        Set<Integer> had = byWorker.getOrDefault(worker, Set.of());
        int next = 1;
        while (had.contains(next)) next++;
        return next;
    }
}
