package org.gongyou.limitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.calendar.WorkingCalendar;

/** How long there is for each step of a dispute. Answered from memory; nothing of the question is kept. */
@ApplicationScoped
public class LimitationClock {

    private final EditionSnapshot editions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LimitationClock(EditionSnapshot editions, WorkingCalendar calendar, Clock clock) {
        this.editions = editions;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** As of today in China. */
    public LimitationAnswer answer(
            DisputeKind dispute, Map<LimitationDate, LocalDate> dates, List<Interruption> events) {
        return answer(dispute, dates, events, ChinaDay.today(clock));
    }

    public LimitationAnswer answer(
            DisputeKind dispute, Map<LimitationDate, LocalDate> dates, List<Interruption> events, LocalDate on) {
        Edition edition = editions.value().on(on);
        Steps steps = new Steps(edition, calendar, on);
        return new LimitationAnswer(dispute, edition.name(), on, steps.of(dispute, dates, events));
    }

    /** The last day of a period that begins with {@code start}, which does not count; never a holiday. */
    public LocalDate endOf(LocalDate start, LengthOfTime length) {
        return Period.workedFrom(length.after(start, calendar::isWorkingDay), calendar::isWorkingDay);
    }

    /**
     * The same by the rules of today.
     *
     * @param step of {@link StepCode}
     */
    public LocalDate endOf(LocalDate start, String step) {
        return endOf(start, rule(step).length());
    }

    /** Whether the article that the rule rests on, the first it names, was compared with a text of the law. */
    public boolean isVerified(String step) {
        Edition edition = editions.value().on(ChinaDay.today(clock));
        return edition.articles(edition.rule(step)).stream()
                .findFirst()
                .map(Article::verified)
                .orElse(false);
    }

    /** The last day when the authority extends its time as far as it may. */
    public LocalDate extendedEndOf(LocalDate start, String step) {
        LimitationRule rule = rule(step);
        LengthOfTime extension = rule.extension();
        if (extension == null) return endOf(start, step);
        return endOf(rule.length().after(start, calendar::isWorkingDay), extension);
    }

    private LimitationRule rule(String step) {
        return editions.value().on(ChinaDay.today(clock)).rule(step);
    }
}
