package org.gongyou.legalaid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongyou.limitation.LimitationAnswer;
import org.gongyou.limitation.LimitationClock;
import org.gongyou.limitation.LimitationDate;
import org.gongyou.limitation.LimitationStep;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why a request goes through the green channel.
 *
 * @param hurryOn the first day on which little time is left; null when that is so already, or nothing runs
 */
record Urgency(
        Set<String> reasons,
        @Nullable Long daysLeft,
        @Nullable LocalDate hurryOn) {

    static final String MIGRANT_WAGES = "MIGRANT_WAGES";
    static final String WORK_INJURY = "WORK_INJURY";
    static final String DEADLINE = "DEADLINE";
    static final String GROUP = "GROUP";

    /** @param few fewer days than this are urgent */
    static Urgency of(AidRequest request, LimitationClock clock, int few, LocalDate today) {
        Set<String> reasons = new TreeSet<>();
        Set<Grievance> grievances = request.grievances();
        if (isMigrantsWages(request)) reasons.add(MIGRANT_WAGES);
        if (grievances.contains(Grievance.WORK_INJURY)) reasons.add(WORK_INJURY);
        Long left = daysLeft(request, clock);
        if (left != null && left < few) reasons.add(DEADLINE);
        LocalDate hurryOn = left == null || left < few ? null : today.plusDays(left - few + 1);
        return new Urgency(reasons, left, hurryOn);
    }

    static boolean isMigrantsWages(AidRequest request) {
        return request.migrant() && request.grievances().contains(Grievance.WAGES);
    }

    /** No hardship is to be shown for these (总工发〔2008〕52号). */
    static boolean waivesMeans(AidRequest request) {
        return isMigrantsWages(request) || request.grievances().contains(Grievance.WORK_INJURY);
    }

    /** Until the nearest last day of all that is claimed. */
    static @Nullable Long daysLeft(AidRequest request, LimitationClock clock) {
        return answers(request, clock)
                .map(LimitationAnswer::daysLeft)
                .filter(Objects::nonNull)
                .min(Long::compare)
                .orElse(null);
    }

    static @Nullable LocalDate lastDay(AidRequest request, LimitationClock clock) {
        return answers(request, clock)
                .map(LimitationAnswer::nearest)
                .filter(Objects::nonNull)
                .map(LimitationStep::lastDay)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The last day of something claimed for which no time is left; null when all still run. */
    static @Nullable LocalDate overSince(AidRequest request, LimitationClock clock) {
        return answers(request, clock)
                .map(LimitationAnswer::overSince)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static Stream<LimitationAnswer> answers(AidRequest request, LimitationClock clock) {
        Map<LimitationDate, LocalDate> dates = AidChecks.dates(request);
        return request.grievances().stream().map(grievance -> clock.answer(grievance.dispute(), dates, List.of()));
    }

    static Words words(String reason) {
        return switch (reason) {
            case MIGRANT_WAGES -> new Words("农民工讨薪", "Wages of a migrant");
            case WORK_INJURY -> new Words("工伤", "An injury at work");
            case DEADLINE -> new Words("时效所剩不多", "Little time is left");
            case GROUP -> new Words("群体性争议", "A dispute of many");
            default -> throw new IllegalStateException("no reason " + reason);
        };
    }
}
