package org.gongyou.coverclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongyou.cover.Benefit;
import org.gongyou.cover.Event;
import org.gongyou.cover.Formula;
import org.gongyou.platform.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a benefit pays, to the fen. */
class ClaimArithmeticTest {

    private static final Formula.Daily DAILY = new Formula.Daily(5000, 3, 60);
    private static final Formula.Share SHARE = new Formula.Share(30_000, 333, 200_000);
    private static final Formula.Graded GRADED = new Formula.Graded(Map.of(1, 2_000_000L, 10, 100_000L));

    private static Assessment.Line line(Event event, Formula formula, Facts facts, Used used) {
        Benefit benefit = new Benefit("b", event, new Words("甲", "a"), formula);
        return ClaimArithmetic.assess(List.of(benefit), facts, Map.of("b", used))
                .lines()
                .get(0);
    }

    @ParameterizedTest(name = "{0} days after {1} days this year pay {2}")
    @CsvSource({
        "0,0,0",
        "1,0,0",
        "3,0,0",
        "4,0,5000",
        "10,0,35000",
        "63,0,300000",
        "64,0,300000",
        "10,60,0",
        "10,58,10000",
        "10,99,0"
    })
    void daysPayAfterTheFreeOnesAsLongAsTheYearHasSome(int days, int used, long paid) {
        Assessment.Line line =
                line(Event.HOSPITAL, DAILY, new Facts(days, null, null), new Used(1, used, used * 5000L));

        assertThat(line.amountInFen()).isEqualTo(paid);
        assertThat(line.days() * 5000L).isEqualTo(paid);
    }

    @ParameterizedTest(name = "{0} fen of own costs after {1} fen this year pay {2}")
    @CsvSource({
        "0,0,0",
        "30000,0,0",
        "30001,0,0",
        "30004,0,1",
        "100000,0,23310",
        "630600,0,199999",
        "630601,0,200000",
        "9999999999,0,200000",
        "100000,199999,1",
        "100000,200000,0"
    })
    void sharesPayAboveTheDeductibleUpToTheCap(long own, long used, long paid) {
        Facts facts = new Facts(0, own, null);

        assertThat(line(Event.HOSPITAL, SHARE, facts, new Used(1, 0, used)).amountInFen())
                .isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"1,0,2000000", "10,0,100000", "5,0,0", "10,1950000,50000", "1,2000000,0"})
    void gradesPayTogetherNoMoreThanTheWorst(int grade, long used, long paid) {
        Facts facts = new Facts(0, null, grade);

        assertThat(line(Event.ACCIDENT_INJURY, GRADED, facts, new Used(1, 0, used))
                        .amountInFen())
                .isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"SERIOUS_ILLNESS,0,700", "SERIOUS_ILLNESS,700,0", "DEATH,700,0", "HOSPITAL,700,700"})
    void fixedSumsPayOnceButForEachStay(Event event, long used, long paid) {
        assertThat(line(event, new Formula.Fixed(700), new Facts(0, null, null), new Used(1, 0, used))
                        .amountInFen())
                .isEqualTo(paid);
    }

    @Test
    void theArithmeticStandsBesideTheAmount() {
        Assessment.Line line = line(Event.HOSPITAL, SHARE, new Facts(0, 100_000L, null), Used.NOTHING);

        assertThat(line.arithmetic().zh()).contains("1000.00", "300.00", "33.3%", "233.10 元");
        assertThat(line.arithmetic().en()).contains("33.3%", "233.10 yuan");
    }

    @Test
    void whatSaysNothingPaysNothing() {
        Facts nothing = new Facts(0, null, null);

        assertThat(line(Event.HOSPITAL, DAILY, nothing, Used.NOTHING).amountInFen())
                .isZero();
        assertThat(line(Event.HOSPITAL, SHARE, nothing, Used.NOTHING).amountInFen())
                .isZero();
        assertThat(line(Event.ACCIDENT_INJURY, GRADED, nothing, Used.NOTHING).amountInFen())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,2026-03-01,1",
        "2026-03-01,2026-03-02,1",
        "2026-02-27,2026-03-01,2",
        "2028-02-27,2028-03-01,3"
    })
    void ofAStayTheFirstDayCountsAndTheLastDoesNot(LocalDate in, LocalDate out, int days) {
        assertThat(Facts.days(in, out)).isEqualTo(days);
    }

    @Test
    void longerOrDearerNeverPaysLess() {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            int days = random.nextInt(100);
            long own = random.nextInt(1_000_000);
            Used used = new Used(1, random.nextInt(70), random.nextInt(250_000));
            assertThat(line(Event.HOSPITAL, DAILY, new Facts(days + 1, null, null), used)
                            .amountInFen())
                    .isGreaterThanOrEqualTo(line(Event.HOSPITAL, DAILY, new Facts(days, null, null), used)
                            .amountInFen());
            assertThat(line(Event.HOSPITAL, SHARE, new Facts(0, own + 1, null), used)
                            .amountInFen())
                    .isGreaterThanOrEqualTo(line(Event.HOSPITAL, SHARE, new Facts(0, own, null), used)
                            .amountInFen());
        }
    }

    @Test
    void partsAddUpToTheSumWhateverTheShares() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            long total = random.nextInt(10_000_000);
            List<Integer> shares = shares(random);
            List<Long> parts = Shares.of(total, shares);
            assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
            for (int k = 1; k < parts.size(); k++) {
                assertThat(parts.get(k)).isEqualTo(total * shares.get(k) / 1000);
            }
            assertThat(parts.get(0)).isBetween(total * shares.get(0) / 1000, total * shares.get(0) / 1000 + 10);
        }
    }

    private static List<Integer> shares(Random random) {
        List<Integer> shares = new ArrayList<>();
        int left = 1000;
        while (left > 0 && shares.size() < 9) {
            int share = 1 + random.nextInt(left);
            shares.add(share);
            left -= share;
        }
        shares.set(0, shares.get(0) + left);
        return shares;
    }

    @Test
    void theLastFenGoesToTheFirst() {
        List<Integer> equally = new ArrayList<>();
        for (int i = 0; i < 3; i++) equally.add(null);

        assertThat(Shares.of(3_000_001, equally)).containsExactly(1_000_001L, 1_000_000L, 1_000_000L);
        assertThat(Shares.of(1, List.of(500, 500))).containsExactly(1L, 0L);
    }
}
