package org.gongyou.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.gongyou.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** What time it is for a case, and until when its holder has to act. */
@ApplicationScoped
class CaseTime {

    private final CaseKinds kinds;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseTime(CaseKinds kinds, WorkingCalendar calendar, Clock clock) {
        this.kinds = kinds;
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** @return null where the state has no limit */
    @Nullable
    Instant due(WorkCase subject, State state, Instant from) {
        int limit = kinds.of(subject).limit(subject, state);
        return limit == 0 ? null : calendar.plusWorkingDays(from, limit);
    }
}
