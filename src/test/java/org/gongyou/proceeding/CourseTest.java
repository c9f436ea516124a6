package org.gongyou.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.proceeding.ProceedingStep.APPEALED;
import static org.gongyou.proceeding.ProceedingStep.ARBITRATION_ACCEPTED;
import static org.gongyou.proceeding.ProceedingStep.ARBITRATION_ANSWERED;
import static org.gongyou.proceeding.ProceedingStep.ARBITRATION_COPY_SERVED;
import static org.gongyou.proceeding.ProceedingStep.ARBITRATION_EXTENDED;
import static org.gongyou.proceeding.ProceedingStep.ARBITRATION_FILED;
import static org.gongyou.proceeding.ProceedingStep.AWARD;
import static org.gongyou.proceeding.ProceedingStep.AWARD_SERVED;
import static org.gongyou.proceeding.ProceedingStep.EFFECTIVE;
import static org.gongyou.proceeding.ProceedingStep.ENFORCEMENT_FILED;
import static org.gongyou.proceeding.ProceedingStep.JUDGMENT_SERVED;
import static org.gongyou.proceeding.ProceedingStep.MEDIATION_ASKED;
import static org.gongyou.proceeding.ProceedingStep.MEDIATION_ENDED;
import static org.gongyou.proceeding.ProceedingStep.RULING_SERVED;
import static org.gongyou.proceeding.ProceedingStep.SUED;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyou.limitation.LimitationClock;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CourseTest extends ApiTest {

    @Inject
    LimitationClock clock;

    @Test
    void theCommissionAcceptsWithinFiveWorkingDays() {
        assertThat(after(Map.of(ARBITRATION_FILED, day("2026-03-06"))))
                .containsEntry(ARBITRATION_ACCEPTED, day("2026-03-13"));
    }

    @Test
    void theAwardComesWithinFortyFiveDaysAndFifteenMoreWhenExtended() {
        Map<ProceedingStep, LocalDate> accepted =
                Map.of(ARBITRATION_FILED, day("2026-03-06"), ARBITRATION_ACCEPTED, day("2026-03-10"));

        assertThat(after(accepted))
                .containsEntry(AWARD, day("2026-04-24"))
                .containsEntry(ARBITRATION_COPY_SERVED, day("2026-03-17"));
        assertThat(after(with(accepted, ARBITRATION_EXTENDED, "2026-04-20"))).containsEntry(AWARD, day("2026-05-09"));
    }

    @Test
    void theOtherSideAnswersWithinTenWorkingDays() {
        assertThat(after(Map.of(
                        ARBITRATION_FILED, day("2026-03-06"),
                        ARBITRATION_ACCEPTED, day("2026-03-10"),
                        ARBITRATION_COPY_SERVED, day("2026-03-11"))))
                .containsEntry(ARBITRATION_ANSWERED, day("2026-03-25"))
                .containsKey(AWARD);
    }

    @Test
    void oneSuesWithinFifteenDaysOfTheAwardAndAHolidayMovesTheLastDay() {
        // 15 days after 16 September 2026 is 1 October, the national day.
        LocalDate last = after(Map.of(AWARD_SERVED, day("2026-09-16"))).get(SUED);

        assertThat(last).isAfter(day("2026-10-01"));
        assertThat(after(Map.of(AWARD_SERVED, day("2026-03-10")))).containsOnly(Map.entry(SUED, day("2026-03-25")));
    }

    @Test
    void appealsAreWithinFifteenDaysOfAJudgmentAndTenOfARuling() {
        assertThat(after(Map.of(JUDGMENT_SERVED, day("2026-03-10")))).containsEntry(APPEALED, day("2026-03-25"));
        assertThat(after(Map.of(RULING_SERVED, day("2026-03-10")))).containsEntry(APPEALED, day("2026-03-20"));
    }

    @Test
    void enforcementIsWithinTwoYears() {
        assertThat(after(Map.of(EFFECTIVE, day("2026-03-10")))).containsEntry(ENFORCEMENT_FILED, day("2028-03-10"));
    }

    @Test
    void whatWasPassedOverIsExpectedNoLonger() {
        assertThat(after(Map.of(MEDIATION_ASKED, day("2026-03-02")))).containsEntry(MEDIATION_ENDED, day("2026-03-17"));
        assertThat(after(Map.of(MEDIATION_ASKED, day("2026-03-02"), ARBITRATION_FILED, day("2026-03-06"))))
                .containsOnlyKeys(ARBITRATION_ACCEPTED);
        assertThat(after(Map.of(
                        ARBITRATION_FILED, day("2026-03-06"),
                        ARBITRATION_ACCEPTED, day("2026-03-10"),
                        AWARD_SERVED, day("2026-04-20"))))
                .containsOnlyKeys(SUED);
        assertThat(after(Map.of())).isEmpty();
    }

    private static Map<ProceedingStep, LocalDate> with(
            Map<ProceedingStep, LocalDate> known, ProceedingStep step, String on) {
        Map<ProceedingStep, LocalDate> more = new EnumMap<>(known);
        more.put(step, day(on));
        return more;
    }

    private Map<ProceedingStep, LocalDate> after(Map<ProceedingStep, LocalDate> happened) {
        List<Course.Expected> expected = new Course(clock).after(happened);
        return expected.stream().collect(Collectors.toMap(Course.Expected::step, Course.Expected::lastDay));
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }
}
