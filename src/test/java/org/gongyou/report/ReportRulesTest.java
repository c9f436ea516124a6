package org.gongyou.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyou.witness.DistanceBand;
import org.gongyou.witness.ReportRules;
import org.gongyou.witness.Reporters;
import org.gongyou.witness.Witness;
import org.gongyou.witness.Word;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final List<Word> said = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        ", 1",
        "0, 1",
        "200, 1",
        "200.9, 1",
        "1100, 0.5",
        "1999, 0",
        "2000, 0",
        "40000, 0",
        "650, 0.75",
    })
    void whatIsSaidFromFarAwayWeighsLess(Double metres, double weight) {
        assertThat(ReportRules.weight(metres)).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({", UNKNOWN", "0, AT_STATION", "200, AT_STATION", "201, NEARBY", "1500, IN_THE_AREA", "9000, FAR_AWAY"})
    void whereSomebodyStoodIsABand(Double metres, DistanceBand band) {
        assertThat(DistanceBand.of(metres)).isEqualTo(band);
    }

    @Nested
    class WhoIsIndependent {

        @Test
        void accountsAreBehindOneAddress() {
            IntStream.range(0, 3).forEach(i -> against(member("m" + i, "same")));

            assertThat(reporters()).isEqualTo(3);
        }

        @Test
        void devicesOfOneAddressAreOne() {
            IntStream.range(0, 50).forEach(i -> against(passer("same", "d" + i)));

            assertThat(reporters()).isEqualTo(1);
        }

        @Test
        void addressesOfOneDeviceAreOne() {
            IntStream.range(0, 5).forEach(i -> against(passer("a" + i, "same")));

            assertThat(reporters()).isEqualTo(1);
        }

        @Test
        void whatIsTiedThroughOthersIsOne() {
            against(passer("a1", "d1"));
            against(passer("a2", "d2"));
            against(passer("a2", "d1"));
            against(passer("a3"));

            assertThat(reporters()).isEqualTo(2);
        }

        @Test
        void whoSharesWithSomebodySignedInThatDayIsNobodyNew() {
            against(passer("a1"));
            against(member("m", "a1"));
            against(passer("a2", "d2"));

            assertThat(reporters()).isEqualTo(2);
        }

        @Test
        void onAnotherDayTheAddressMayBeSomebodyElses() {
            said.add(new Word(passer("a1"), NOON.minus(Duration.ofDays(2)), true, 1));
            against(member("m", "a1"));

            assertThat(reporters()).isEqualTo(2);
        }

        @Test
        void whoeverWasErasedIsNobody() {
            against(new Witness(Set.of(), Set.of(), Set.of()));
            against(new Witness(Set.of(), Set.of(), Set.of()));

            assertThat(reporters()).isZero();
        }

        @Test
        void aChangeOfKeysMakesNobodyNew() {
            against(new Witness(Set.of("k1:m"), Set.of("k1:a"), Set.of()));
            against(new Witness(Set.of("k2:m", "k1:m"), Set.of("k2:b", "k1:b"), Set.of()));

            assertThat(reporters()).isEqualTo(1);
        }

        private int reporters() {
            return Reporters.independent(said, Word::by, Word::at).size();
        }
    }

    @Nested
    class Doubting {

        @Test
        void threeInADayAreEnoughAndTwoAreNot() {
            people(2, true);
            assertThat(isDoubtful()).isFalse();

            against(passer("third"));
            assertThat(isDoubtful()).isTrue();
        }

        @Test
        void halfOfOneMayBeMissingAndNoMore() {
            people(2, true);
            said.add(new Word(passer("third"), next(), true, 0.49));
            assertThat(isDoubtful()).isFalse();

            said.add(new Word(passer("third"), next(), true, 0.5));
            assertThat(isDoubtful()).isTrue();
        }

        @Test
        void whoFoundItAsStatedOutweighs() {
            inFavour(passer("one"));
            people(3, true);
            assertThat(isDoubtful()).isFalse();

            against(passer("fourth"));
            assertThat(isDoubtful()).isTrue();
        }

        @Test
        void theLatestWordIsTheOneThatCounts() {
            people(3, true);
            inFavour(passer("a0"));
            assertThat(isDoubtful()).isFalse();

            against(passer("a0"));
            assertThat(isDoubtful()).isTrue();
        }

        @Test
        void yesterdaysWordsAreOld() {
            said.add(new Word(passer("old"), NOON.minus(Duration.ofHours(24)), true, 1));
            said.add(new Word(passer("a"), NOON.minus(Duration.ofHours(23)), true, 1));
            said.add(new Word(passer("b"), NOON, true, 1));

            assertThat(ReportRules.isDoubtful(said, NOON)).isFalse();
        }

        private boolean isDoubtful() {
            return ReportRules.isDoubtful(said, NOON.plusSeconds(said.size()));
        }
    }

    @Nested
    class Believing {

        @Test
        void twoSinceTheLastDoubterAreEnough() {
            people(9, true);
            inFavour(passer("one"));
            assertThat(ReportRules.isBelieved(said)).isFalse();

            inFavour(passer("two"));
            assertThat(ReportRules.isBelieved(said)).isTrue();
        }

        @Test
        void twoFromAfarAreNot() {
            people(3, true);
            said.add(new Word(passer("one"), next(), false, 0.7));
            said.add(new Word(passer("two"), next(), false, 0.7));

            assertThat(ReportRules.isBelieved(said)).isFalse();
        }

        @Test
        void anotherDoubterBetweenThemBeginsAnew() {
            people(3, true);
            inFavour(passer("one"));
            against(passer("fourth"));
            inFavour(passer("two"));

            assertThat(ReportRules.isBelieved(said)).isFalse();
        }

        @Test
        void onlyWhoDoubtedTakesADoubtBack() {
            people(3, true);
            inFavour(passer("another"));
            assertThat(ReportRules.isTakenBack(said)).isFalse();

            inFavour(passer("a1"));
            assertThat(ReportRules.isTakenBack(said)).isTrue();
        }

        @Test
        void theOthersMayBeEnough() {
            people(5, true);
            inFavour(passer("a1"));

            assertThat(ReportRules.isTakenBack(said)).isFalse();
        }
    }

    private void people(int count, boolean against) {
        IntStream.range(0, count).forEach(i -> said.add(new Word(passer("a" + i), next(), against, 1)));
    }

    private void against(Witness by) {
        said.add(new Word(by, next(), true, 1));
    }

    private void inFavour(Witness by) {
        said.add(new Word(by, next(), false, 1));
    }

    private Instant next() {
        return NOON.plusSeconds(said.size());
    }

    private static Witness passer(String address) {
        return new Witness(Set.of(), Set.of(address), Set.of());
    }

    private static Witness passer(String address, String device) {
        return new Witness(Set.of(), Set.of(address), Set.of(device));
    }

    private static Witness member(String account, String address) {
        return new Witness(Set.of(account), Set.of(address), Set.of());
    }
}
