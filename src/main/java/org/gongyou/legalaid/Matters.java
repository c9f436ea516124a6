package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.limitation.LimitationClock;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Matters as other features see them. Every call works in the caller's session. */
@ApplicationScoped
public class Matters {

    /** The kind of the cases that are requests. */
    public static final String KIND = "LEGAL_AID";

    private final AidRepository aids;
    private final AidText text;
    private final Cases cases;
    private final LimitationClock clock;

    Matters(AidRepository aids, AidText text, Cases cases, LimitationClock clock) {
        this.aids = aids;
        this.text = text;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws ProblemException 404 for a case of another kind, and for a matter that was erased */
    public Uni<Matter> of(WorkCase subject) {
        return aids.find(subject.workerId(), subject.id()).chain(aid -> {
            if (aid == null) throw new ProblemException(RequestProblem.NOT_FOUND);
            return aids.matter(aid).map(matter -> of(subject, aid, matter));
        });
    }

    /** @throws ProblemException 404 when it is not the worker's */
    public Uni<Matter> ofOwner(UUID worker, UUID caseId) {
        return cases.found(worker, caseId).chain(this::of);
    }

    /** A group complains of the same: the request is urgent from now on, unless it has ended. Its case is locked. */
    public Uni<Void> joinsGroup(UUID worker, UUID caseId) {
        return cases.locked(worker, caseId).chain(subject -> hurry(subject, Urgency.GROUP));
    }

    Uni<Void> hurry(WorkCase subject, String reason) {
        return aids.find(subject.workerId(), subject.id()).chain(aid -> {
            if (aid == null || aid.endedAt() != null) return Uni.createFrom().voidItem();
            aid.hurryBecauseOf(reason);
            return aids.flush().chain(() -> cases.hurry(subject));
        });
    }

    private static @Nullable PersonName concerned(AidRequest request) {
        Concerned person = request.asksForSelf() ? null : request.person();
        return person == null ? null : person.name();
    }

    Matter of(WorkCase subject, Aid aid, AidMatter matter) {
        AidRequest request = text.open(matter);
        String division = request.divisionCode();
        return new Matter(
                subject.workerId(),
                matter.id(),
                subject.id(),
                matter.number(),
                subject.number(),
                aid.service(),
                request.opponents(),
                division == null ? "" : division,
                request.grievances(),
                request.claimedInFen(),
                AidChecks.dates(request),
                Urgency.daysLeft(request, clock),
                new Matter.Need(request.language(), request.signLanguage()),
                subject.isUrgent(),
                aid.submittedAt(),
                concerned(request));
    }
}
