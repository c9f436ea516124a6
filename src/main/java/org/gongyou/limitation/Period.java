package org.gongyou.limitation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One period as it runs through what happened: restarted, paused, and at the end moved by holidays. A day on which several
 * things stand in the way is one day; what still stands in the way when the period begins anew pauses it again.
 */
final class Period {

    private static final int LAST_MONTHS = 6;

    private final LimitationRule rule;
    private final Predicate<LocalDate> isWorked;
    private final LocalDate today;
    private final Set<Interruption> counted = new LinkedHashSet<>();
    private final List<Interruption> pauses = new ArrayList<>();
    private LocalDate start;
    /** Up to here pauses are in the end already. */
    private LocalDate pausedUntil;

    private LocalDate end;
    private boolean standsStill;
    /** Proceedings go on, and the time runs anew from their end. */
    private boolean pending;

    Period(LimitationRule rule, LocalDate start, LocalDate today, Predicate<LocalDate> isWorked) {
        this.rule = rule;
        this.start = start;
        this.pausedUntil = start;
        this.today = today;
        this.isWorked = isWorked;
        this.end = rule.length().after(start, isWorked);
    }

    /** In the order in which it happened; what came before the beginning, or too late, changes nothing. */
    void run(List<Interruption> events) {
        events.stream().sorted(comparing(Interruption::from)).forEach(this::meet);
    }

    private void meet(Interruption event) {
        LimitationRule.Breaks breaks = rule.breaks();
        if (event.from().isAfter(lastDay())) return;
        if (breaks.interruptedBy().contains(event.cause())) restart(event);
        else if (breaks.suspendedBy().contains(event.cause())) {
            pauses.add(event);
            pause(event);
        }
    }

    private void restart(Interruption event) {
        pending |= runsFromTheirEnd() && event.cause() == Cause.PROCEEDINGS && event.until() == null;
        LocalDate over = event.until() == null ? event.from() : event.until();
        LocalDate anew = pending ? latest(today, over) : over;
        if (anew.isBefore(start)) return;
        start = anew;
        pausedUntil = anew;
        standsStill = pending;
        end = rule.length().after(start, isWorked);
        counted.add(event);
        pauses.forEach(this::pause);
    }

    /** 民法典 art. 195; by 调解仲裁法 art. 27(2) it runs anew at once, of proceedings too whose end nobody knows. */
    private boolean runsFromTheirEnd() {
        return rule.breaks().suspension() == Suspension.SIX_MONTHS;
    }

    private void pause(Interruption event) {
        boolean goesOn = event.until() == null;
        LocalDate over = event.until() == null ? latest(today, event.from()) : event.until();
        if (!over.isAfter(start)) return;
        boolean counts =
                rule.breaks().suspension() == Suspension.CONTINUES ? resume(event, over) : sixMonthsFrom(event, over);
        if (!counts) return;
        counted.add(event);
        standsStill |= goesOn;
    }

    /** The day on which the obstacle is gone counts again: the law lets the time go on from that day, not begin anew. */
    private boolean resume(Interruption event, LocalDate over) {
        LocalDate begin = latest(event.from(), pausedUntil);
        if (!over.isAfter(begin)) return false;
        end = end.plusDays(ChronoUnit.DAYS.between(begin, over));
        pausedUntil = over;
        return true;
    }

    private boolean sixMonthsFrom(Interruption event, LocalDate over) {
        LocalDate lastMonths = end.minusMonths(LAST_MONTHS);
        LocalDate anew = over.plusMonths(LAST_MONTHS);
        if (over.isBefore(lastMonths) || !anew.isAfter(end)) return false;
        end = anew;
        return true;
    }

    LocalDate lastDay() {
        return workedFrom(end, isWorked);
    }

    /** Whatever day that is. */
    LocalDate end() {
        return end;
    }

    LocalDate dayAfter() {
        return lastDay().plusDays(1);
    }

    boolean isMoved() {
        return !lastDay().equals(end);
    }

    boolean standsStill() {
        return standsStill;
    }

    List<Interruption> counted() {
        return List.copyOf(counted);
    }

    /** A last day that is a holiday is over at the end of the first working day after it (民法典 art. 203). */
    static LocalDate workedFrom(LocalDate day, Predicate<LocalDate> isWorked) {
        LocalDate worked = day;
        while (!isWorked.test(worked)) worked = worked.plusDays(1);
        return worked;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
