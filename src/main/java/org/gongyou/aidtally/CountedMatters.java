package org.gongyou.aidtally;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.Ending;
import org.gongyou.legalaid.Grievance;
import org.gongyou.legalaid.Matter;
import org.gongyou.legalaid.MatterWatcher;
import org.gongyou.tally.AidTally;
import org.gongyou.tally.AidTally.Fact;

/** Counts what becomes of requests. */
@ApplicationScoped
class CountedMatters implements MatterWatcher {

    private final AidTally tally;
    private final Clock clock;

    CountedMatters(AidTally tally, Clock clock) {
        this.tally = tally;
        this.clock = clock;
    }

    @Override
    public Uni<Void> submitted(Matter matter, WorkCase subject) {
        return happened(Fact.REQUESTED, matter, subject);
    }

    @Override
    public Uni<Void> accepted(Matter matter, WorkCase subject) {
        return happened(Fact.ACCEPTED, matter, subject);
    }

    @Override
    public Uni<Void> ended(Matter matter, WorkCase subject, Ending how) {
        if (how == Ending.REFUSED) return happened(Fact.REFUSED, matter, subject);
        Instant submitted = matter.submittedAt();
        Instant now = clock.instant();
        return tally.closed(of(matter, subject), submitted == null ? now : submitted, now);
    }

    private Uni<Void> happened(Fact fact, Matter matter, WorkCase subject) {
        return tally.happened(fact, of(matter, subject), clock.instant());
    }

    private static AidTally.Subject of(Matter matter, WorkCase subject) {
        Grievance about = matter.mainGrievance();
        return new AidTally.Subject(matter.service().name(), about == null ? null : about.name(), subject.unionId());
    }
}
