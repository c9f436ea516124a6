package org.gongyou.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gongyou.tally.Additions.Addition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody works out from rows, totals and differences what a few people did, whoever asks and by what. */
class HidingTest {

    private static final int THRESHOLD = 5;
    private static final UUID DAOLI = new UUID(0, 1);
    private static final UUID NANGANG = new UUID(0, 2);
    private static final UUID XIANGFANG = new UUID(0, 3);

    private final List<Event> events = new ArrayList<>();

    @Test
    void whatIsLargeIsShown() {
        happened(DAOLI, "A", 20);
        happened(NANGANG, "A", 30);
        happened(NANGANG, "B", 5);

        assertThat(hidden()).isEmpty();
    }

    @Test
    void oneSmallDistrictHidesTheSmallestOtherAndNoMore() {
        happened(DAOLI, "A", 3);
        happened(NANGANG, "A", 30);
        happened(XIANGFANG, "A", 20);

        assertThat(hidden())
                .contains(Part.of(DAOLI), Part.of(XIANGFANG))
                .doesNotContain(Part.of(NANGANG), Part.ALL, Part.ALL.of("kind", "A"));
    }

    @Test
    void fewInAllAreNotShownInAll() {
        happened(DAOLI, "A", 2);
        happened(NANGANG, "B", 1);

        assertThat(hidden()).contains(Part.ALL, Part.of(DAOLI), Part.of(NANGANG));
    }

    @ParameterizedTest
    @ValueSource(longs = {20261122, 1, 2, 3, 4})
    void nothingHiddenFollowsFromWhatIsShown(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            events.clear();
            fill(random);
            Additions additions = new Additions(events);
            Set<Part> hidden = Hiding.of(additions, THRESHOLD);

            assertThat(additions.parts())
                    .filteredOn(part -> !hidden.contains(part))
                    .allMatch(part -> additions.counted(List.of(part)) >= THRESHOLD);
            for (Addition addition : additions.all()) addsUpToEnough(addition, additions, hidden);
            for (Part part : hidden)
                assertThat(isFree(part, additions, hidden))
                        .as("%s of %s", part, hidden)
                        .isTrue();
            List<Event> otherwise = new ArrayList<>(events);
            java.util.Collections.shuffle(otherwise, random);
            assertThat(Hiding.of(new Additions(otherwise), THRESHOLD)).isEqualTo(hidden);
        }
    }

    private static void addsUpToEnough(Addition addition, Additions additions, Set<Part> hidden) {
        List<Part> away = addition.parts().stream().filter(hidden::contains).toList();
        if (hidden.contains(addition.total())) assertThat(away).isNotEmpty();
        else if (!away.isEmpty()) assertThat(additions.counted(away)).isGreaterThanOrEqualTo(THRESHOLD);
    }

    /**
     * Whether the part could be another figure with all that is shown being the same: a change is looked for that leaves every
     * addition right, by orthogonal projection, which has nothing in common with how it was hidden.
     */
    private static boolean isFree(Part part, Additions additions, Set<Part> hidden) {
        List<Part> unknown = List.copyOf(hidden);
        List<double[]> basis = new ArrayList<>();
        for (Addition addition : additions.all()) {
            double[] row = new double[unknown.size()];
            for (int i = 0; i < row.length; i++) {
                if (addition.parts().contains(unknown.get(i))) row[i] = 1;
                if (addition.total().equals(unknown.get(i))) row[i] = -1;
            }
            double[] rest = without(row, basis);
            double length = Math.sqrt(times(rest, rest));
            if (length < 1e-7) continue;
            for (int i = 0; i < rest.length; i++) rest[i] /= length;
            basis.add(rest);
        }
        double[] change = new double[unknown.size()];
        change[unknown.indexOf(part)] = 1;
        double[] left = without(change, basis);
        return times(left, left) > 1e-7;
    }

    private static double[] without(double[] row, List<double[]> basis) {
        double[] rest = row.clone();
        for (double[] known : basis) {
            double factor = times(rest, known);
            for (int i = 0; i < rest.length; i++) rest[i] -= factor * known[i];
        }
        return rest;
    }

    private static double times(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }

    /** Of some districts, kinds and grievances, small and large. */
    private void fill(Random random) {
        int districts = 1 + random.nextInt(6);
        int kinds = 1 + random.nextInt(4);
        for (int district = 0; district < districts; district++) {
            for (int kind = 0; kind < kinds; kind++) {
                int many = random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 5 : 40);
                for (int i = 0; i < many; i++)
                    happened(new UUID(0, district), "K" + kind, "G" + random.nextInt(1 + random.nextInt(5)));
            }
        }
    }

    private Set<Part> hidden() {
        return new HashSet<>(Hiding.of(new Additions(events), THRESHOLD));
    }

    private void happened(UUID district, String kind, int times) {
        for (int i = 0; i < times; i++) happened(district, kind, "G");
    }

    private void happened(UUID district, String kind, String grievance) {
        String who = Integer.toString(events.size());
        events.add(new Event(
                "REQUESTED", "2026-11", district, Map.of("kind", kind, "grievance", grievance), 0, null, who));
    }
}
