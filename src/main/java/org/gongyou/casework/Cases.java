package org.gongyou.casework;

import static org.gongyou.casework.CaseworkProblem.NOT_FOUND;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.calendar.WorkingCalendar;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The kernel as features call it. Every method works in the caller's transaction. */
@ApplicationScoped
public class Cases {

    private final CaseRepository cases;
    private final CaseKinds kinds;
    private final CaseTrail trail;
    private final PersonAccounts people;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Cases(
            CaseRepository cases,
            CaseKinds kinds,
            CaseTrail trail,
            PersonAccounts people,
            WorkingCalendar calendar,
            Clock clock) {
        this.cases = cases;
        this.kinds = kinds;
        this.trail = trail;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Opens a case in the first state of its graph.
     *
     * @param whenTaken the problem when the slot has an open case already; its answer names that case's {@code number}
     */
    public Uni<WorkCase> open(NewCase wanted, ProblemType whenTaken) {
        Instant now = clock.instant();
        return cases.nextSequence()
                .map(sequence -> CaseNumber.of(wanted.kind().prefix(), now, sequence))
                .call(number -> claimSlot(wanted, number, whenTaken))
                .call(number -> cases.claimNumber(number, wanted.workerId()))
                .map(number -> new WorkCase(wanted, number, now))
                .invoke(opened -> opened.enter(
                        wanted.kind().graph().initial(),
                        due(wanted.kind().graph().initial(), now),
                        now))
                .call(cases::add)
                .call(opened -> trail.opened(opened, wanted.kind()));
    }

    /** One open case of the sort a person, not an account: what an account that ended in this one has open counts. */
    private Uni<Void> claimSlot(NewCase wanted, String number, ProblemType whenTaken) {
        if (wanted.slot() == null) {
            return Uni.createFrom().voidItem();
        }
        return people.held(wanted.workerId())
                .chain(person -> cases.claimSlot(wanted, number, person))
                .invoke(holder -> {
                    if (holder != null) {
                        throw new ProblemException(whenTaken).with("number", holder);
                    }
                })
                .replaceWithVoid();
    }

    /**
     * The worker's case, locked until the end of the transaction, be it under an account that ended in this one; 404 when it
     * is somebody else's.
     */
    public Uni<WorkCase> locked(UUID worker, UUID id) {
        return people.first(worker, account -> cases.lock(account, id)).map(Cases::orNotFound);
    }

    /** The same, by its number as typed. */
    public Uni<WorkCase> locked(UUID worker, String number) {
        String required = CaseNumber.required(number);
        return people.first(worker, account -> cases.lock(account, required)).map(Cases::orNotFound);
    }

    public Uni<WorkCase> found(UUID worker, UUID id) {
        return people.first(worker, account -> cases.find(account, id)).map(Cases::orNotFound);
    }

    Uni<WorkCase> found(UUID worker, String number) {
        String required = CaseNumber.required(number);
        return people.first(worker, account -> cases.find(account, required)).map(Cases::orNotFound);
    }

    static WorkCase orNotFound(@Nullable WorkCase found) {
        if (found == null) {
            throw new ProblemException(NOT_FOUND);
        }
        return found;
    }

    /** The owner takes a step with a locked case. */
    public Uni<WorkCase> takeAsApplicant(WorkCase subject, String verb) {
        return take(Step.by(Actor.APPLICANT, subject.applicantId(), subject, edge(subject, verb)));
    }

    /** Time or another case takes a step with a locked case. */
    public Uni<WorkCase> takeAsSystem(WorkCase subject, String verb) {
        return take(Step.by(Actor.SYSTEM, null, subject, edge(subject, verb)));
    }

    Edge edge(WorkCase subject, String verb) {
        return subject.edge(kinds.of(subject).graph(), verb);
    }

    public boolean isIn(WorkCase subject, String state) {
        return subject.state().equals(state);
    }

    /** @throws ProblemException 409 unless the applicant has to act */
    public void requireTurn(WorkCase subject, CaseKind kind) {
        Holder holder = kind.graph().state(subject.state()).holder();
        if (holder != Holder.DRAFT && holder != Holder.APPLICANT) {
            throw new ProblemException(CaseworkProblem.ILLEGAL_STATE);
        }
    }

    /** The feature's own rows of a locked case have changed: its version moves. */
    public Uni<WorkCase> edited(WorkCase subject) {
        subject.moved(clock.instant());
        return cases.flush()
                .chain(() -> trail.noted(subject, Actor.APPLICANT, subject.applicantId(), CaseEvent.EDITED, null))
                .replaceWith(subject);
    }

    /** Whoever may not take the edge finds it as absent as one that is not there. */
    Uni<WorkCase> take(Step step) {
        WorkCase subject = step.subject();
        CaseKind kind = kinds.of(subject);
        if (!step.edge().by().contains(step.actor())) {
            throw new ProblemException(CaseworkProblem.ILLEGAL_STATE);
        }
        Instant now = clock.instant();
        State next = kind.graph().state(step.edge().to());
        return kind.take(step)
                .invoke(() -> subject.enter(next, due(next, now), now))
                .call(cases::flush)
                .call(() -> trail.taken(step, kind, next))
                .call(() -> next.isClosed()
                        ? cases.releaseSlot(subject)
                        : Uni.createFrom().voidItem())
                .replaceWith(subject);
    }

    @Nullable
    Instant due(State state, Instant from) {
        return state.limit() == 0 ? null : calendar.plusWorkingDays(from, state.limit());
    }
}
