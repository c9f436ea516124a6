package org.gongyou.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.State;
import org.gongyou.casework.WorkCase;
import org.gongyou.organisation.UnionTree;
import org.gongyou.organisation.Unions;

/** What counts today for a union. From memory. */
@ApplicationScoped
class RulesInForce {

    private final RulesSnapshot snapshot;
    private final Unions unions;
    private final Clock clock;

    RulesInForce(RulesSnapshot snapshot, Unions unions, Clock clock) {
        this.snapshot = snapshot;
        this.unions = unions;
        this.clock = clock;
    }

    AidRules at(UUID union) {
        return snapshot.value().of(union, today(), unions.tree());
    }

    LocalDate today() {
        return ChinaDay.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    UnionTree tree() {
        return unions.tree();
    }

    int limit(WorkCase subject, State state) {
        AidRules.Limit limit = at(subject.unionId()).limits().get(state.name());
        if (limit == null) return subject.isUrgent() ? state.urgentLimit() : state.limit();
        return subject.isUrgent() ? limit.urgentDays() : limit.days();
    }
}
