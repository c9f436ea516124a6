package org.gongyou.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody learns from sums and differences what a few people did. */
class GroupsTest {

    private static final int THRESHOLD = 5;
    private static final UUID DAOLI = new UUID(0, 1);
    private static final UUID NANGANG = new UUID(0, 2);
    private static final UUID XIANGFANG = new UUID(0, 3);
    private static final UUID RUSH = new UUID(1, 1);

    private final Groups<UUID, Figures> groups = new Groups<>(figures -> figures.isSafe(Benefit.COUPON, THRESHOLD));

    @Test
    void whatIsLargeStandsByItself() {
        assertThat(groups.of(List.of(cell(RUSH, DAOLI, 20, 10), cell(RUSH, NANGANG, 30, 0))))
                .hasSize(2)
                .allMatch(group -> group.district() != null);
    }

    @Test
    void oneSmallDistrictTakesTheSmallestLargeOneWithIt() {
        List<Cell<UUID, Figures>> shown =
                groups.of(List.of(cell(RUSH, DAOLI, 3, 0), cell(RUSH, NANGANG, 30, 0), cell(RUSH, XIANGFANG, 20, 0)));

        assertThat(shown)
                .containsExactlyInAnyOrder(
                        new Cell<>("2026-11", RUSH, null, new Figures(23, 0)), cell(RUSH, NANGANG, 30, 0));
    }

    @Test
    void aFewWhoDidNotUseTheirsAreHiddenLikeAFewWhoDid() {
        assertThat(groups.of(List.of(cell(RUSH, DAOLI, 20, 19), cell(RUSH, NANGANG, 20, 10))))
                .containsExactly(new Cell<>("2026-11", RUSH, null, new Figures(40, 29)));
    }

    @Test
    void whatIsSmallEvenTogetherIsLeftOut() {
        assertThat(groups.of(List.of(cell(RUSH, DAOLI, 2, 0), cell(RUSH, NANGANG, 1, 0))))
                .isEmpty();
    }

    @Test
    void whateverTheFiguresNoGroupIsSmallNothingIsCountedTwiceAndTheOrderDoesNotMatter() {
        Random random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            List<Cell<UUID, Figures>> cells = cells(random);

            List<Cell<UUID, Figures>> shown = groups.of(cells);

            assertThat(shown).allMatch(group -> group.figures().isSafe(Benefit.COUPON, THRESHOLD));
            Figures all = sum(cells);
            Figures seen = sum(shown);
            Figures hidden = new Figures(all.issued() - seen.issued(), all.used() - seen.used());
            assertThat(hidden.issued()).isNotNegative();
            // What is missing from a month is all of it: no total tells what it was.
            assertThat(shown.isEmpty() || hidden.equals(Figures.NONE)).isTrue();
            List<Cell<UUID, Figures>> otherwise = new ArrayList<>(cells);
            java.util.Collections.shuffle(otherwise, random);
            assertThat(Set.copyOf(groups.of(otherwise))).isEqualTo(new HashSet<>(shown));
        }
    }

    /** Of one month. */
    private static List<Cell<UUID, Figures>> cells(Random random) {
        List<Cell<UUID, Figures>> cells = new ArrayList<>();
        for (int subject = 0; subject < 1 + random.nextInt(4); subject++) {
            for (UUID district : List.of(DAOLI, NANGANG, XIANGFANG)) {
                int issued = random.nextInt(random.nextBoolean() ? 4 : 40);
                if (issued > 0) cells.add(cell(new UUID(1, subject), district, issued, random.nextInt(issued + 1)));
            }
        }
        cells.sort(Comparator.comparing(cell -> cell.figures().issued()));
        return cells;
    }

    private static Figures sum(List<Cell<UUID, Figures>> cells) {
        return Stream.concat(Stream.of(Figures.NONE), cells.stream().map(Cell::figures))
                .reduce(Figures.NONE, Figures::plus);
    }

    private static Cell<UUID, Figures> cell(UUID subject, UUID district, long issued, long used) {
        return new Cell<>("2026-11", subject, district, new Figures(issued, used));
    }
}
