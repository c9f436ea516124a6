package org.gongyou.limitation;

import static org.gongyou.limitation.LimitationStep.State.DATE_WANTED;
import static org.gongyou.limitation.LimitationStep.State.NO_LIMIT;
import static org.gongyou.limitation.LimitationStep.State.OPEN;
import static org.gongyou.limitation.LimitationStep.State.OPENS_LATER;
import static org.gongyou.limitation.LimitationStep.State.OVER;
import static org.gongyou.limitation.LimitationStep.State.RUNNING;
import static org.gongyou.limitation.LimitationStep.State.STANDS_STILL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyou.calendar.WorkingCalendar;
import org.gongyou.limitation.LimitationStep.Basis;
import org.gongyou.limitation.LimitationStep.State;
import org.jspecify.annotations.Nullable;

/** The steps of one dispute by one edition of the rules, as of one day. */
final class Steps {

    private final Edition edition;
    private final WorkingCalendar calendar;
    private final LocalDate on;

    Steps(Edition edition, WorkingCalendar calendar, LocalDate on) {
        this.edition = edition;
        this.calendar = calendar;
        this.on = on;
    }

    List<LimitationStep> of(DisputeKind dispute, Map<LimitationDate, LocalDate> dates, List<Interruption> events) {
        return edition.rules(dispute).stream()
                .map(rule -> step(rule, dates, events))
                .toList();
    }

    private LimitationStep step(LimitationRule rule, Map<LimitationDate, LocalDate> dates, List<Interruption> events) {
        LimitationDate known =
                rule.from().stream().filter(dates::containsKey).findFirst().orElse(null);
        LocalDate from = known == null ? null : dates.get(known);
        if (known == null || from == null) return without(rule);
        Period period = new Period(rule, from, on, calendar::isWorkingDay);
        period.run(events);
        LocalDate day = rule.firstDay() ? period.dayAfter() : period.lastDay();
        LocalDate extended = rule.extension() == null
                ? null
                : Period.workedFrom(
                        rule.extension().after(period.end(), calendar::isWorkingDay), calendar::isWorkingDay);
        Basis basis = basis(rule, List.of(), period, isEstimated(extended == null ? day : extended));
        return new LimitationStep(
                rule.step(), rule.name(), rule.who(), state(rule, period, day), known, from, day, extended, basis);
    }

    private State state(LimitationRule rule, Period period, LocalDate day) {
        if (rule.firstDay()) return day.isAfter(on) ? OPENS_LATER : OPEN;
        if (period.standsStill()) return STANDS_STILL;
        return day.isBefore(on) ? OVER : RUNNING;
    }

    private LimitationStep without(LimitationRule rule) {
        State state = rule.noLimitBefore() ? NO_LIMIT : DATE_WANTED;
        Basis basis = basis(rule, rule.from(), null, false);
        return new LimitationStep(rule.step(), rule.name(), rule.who(), state, null, null, null, null, basis);
    }

    private Basis basis(LimitationRule rule, List<LimitationDate> wanted, @Nullable Period period, boolean estimated) {
        return new Basis(
                rule.length(),
                rule.extension(),
                wanted,
                List.copyOf(rule.breaks().interruptedBy()),
                List.copyOf(rule.breaks().suspendedBy()),
                period == null ? List.of() : period.counted(),
                period != null && period.isMoved(),
                estimated,
                edition.articles(rule),
                rule.explanation());
    }

    /** Whether somebody may still announce holidays that move the day. */
    private boolean isEstimated(LocalDate day) {
        return !calendar.isPublished(day.getYear());
    }
}
