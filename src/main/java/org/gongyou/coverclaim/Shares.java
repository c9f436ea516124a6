package org.gongyou.coverclaim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How several who inherit share a sum. Pure. */
final class Shares {

    private static final int WHOLE = 1000;

    private Shares() {}

    /** Whether all say a share, and the shares add up; or none does. */
    static boolean areSound(List<ClaimPayee> payees) {
        long said = payees.stream().filter(payee -> payee.permille() != null).count();
        int sum = payees.stream()
                .map(ClaimPayee::permille)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return said == 0 || said == payees.size() && sum == WHOLE;
    }

    /** Rounded down; the fen that are left over go to the first. The parts add up to the sum. */
    static List<Long> of(long totalInFen, List<@Nullable Integer> permille) {
        List<Long> parts = new ArrayList<>();
        long given = 0;
        for (Integer share : permille) {
            long part = share == null
                    ? totalInFen / permille.size()
                    : totalInFen / WHOLE * share + totalInFen % WHOLE * share / WHOLE;
            parts.add(part);
            given += part;
        }
        parts.set(0, parts.get(0) + totalInFen - given);
        return List.copyOf(parts);
    }
}
