package org.gongyou.casework;

import io.smallrye.mutiny.Uni;
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

    /** Null where the state has no limit. */
    Uni<@Nullable Instant> due(WorkCase subject, State state, Instant from) {
        return kinds.of(subject)
                .term(subject, state)
                .map(limit -> limit == 0 ? null : calendar.plusWorkingDays(from, limit));
    }
}
