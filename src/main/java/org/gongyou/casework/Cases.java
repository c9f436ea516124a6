package org.gongyou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** The kernel as features call it. Every method works in the caller's transaction. */
@ApplicationScoped
public class Cases {

    private final CaseRepository cases;
    private final CaseFinder finder;
    private final CaseSlots slots;
    private final CaseKinds kinds;
    private final CaseTrail trail;
    private final CaseTime time;

    Cases(CaseRepository cases, CaseFinder finder, CaseSlots slots, CaseKinds kinds, CaseTrail trail, CaseTime time) {
        this.cases = cases;
        this.finder = finder;
        this.slots = slots;
        this.kinds = kinds;
        this.trail = trail;
        this.time = time;
    }

    /**
     * Opens a case in the first state of its graph.
     *
     * @param whenTaken the problem when the slot has an open case already; its answer names that case's {@code number}
     */
    public Uni<WorkCase> open(NewCase wanted, ProblemType whenTaken) {
        Instant now = time.now();
        State initial = wanted.kind().graph().initial();
        return cases.nextSequence()
                .map(sequence -> CaseNumber.of(wanted.kind().prefix(), now, sequence))
                .call(number -> slots.claim(wanted, number, whenTaken))
                .call(number -> cases.claimNumber(number, wanted.workerId()))
                .map(number -> new WorkCase(wanted, number, now))
                .call(opened -> time.due(opened, initial, now).invoke(due -> opened.enter(initial, due, now)))
                .call(cases::add)
                .call(opened -> trail.opened(opened, wanted.kind()));
    }

    /**
     * The worker's case, locked until the end of the transaction, be it under an account that ended in this one; 404 when it
     * is somebody else's.
     */
    public Uni<WorkCase> locked(UUID worker, UUID id) {
        return finder.lock(worker, id);
    }

    /** The same, by its number as typed. */
    public Uni<WorkCase> locked(UUID worker, String number) {
        return finder.lock(worker, number);
    }

    public Uni<WorkCase> found(UUID worker, UUID id) {
        return finder.find(worker, id);
    }

    Uni<WorkCase> found(UUID worker, String number) {
        return finder.find(worker, number);
    }

    /** A case the account is a party of, locked; 404 to everybody else, and to whoever was a party once. */
    public Uni<WorkCase> ofParty(UUID account, String number) {
        return finder.lockAsParty(account, number);
    }

    /** The owner takes a step with a locked case. */
    public Uni<WorkCase> takeAsApplicant(WorkCase subject, String verb) {
        return take(Step.by(Actor.APPLICANT, subject.applicantId(), subject, edge(subject, verb)));
    }

    /**
     * A party takes a step with a locked case; 404 for whoever is none.
     *
     * @param details checked by the kind
     */
    public Uni<WorkCase> takeAsParty(WorkCase subject, UUID account, String verb, @Nullable JsonNode details) {
        return finder.requireParty(subject, account)
                .chain(() -> take(new Step(subject, edge(subject, verb), Actor.PARTY, account, null, null, details)));
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
        subject.moved(time.now());
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
        return kind.take(step)
                .chain(() -> kind.leadsTo(step))
                .map(kind.graph()::state)
                .chain(next -> enter(step, kind, next))
                .chain(() -> kind.taken(step))
                .replaceWith(subject);
    }

    private Uni<Void> enter(Step step, CaseKind kind, State next) {
        WorkCase subject = step.subject();
        Instant now = time.now();
        return time.due(subject, next, now)
                .invoke(due -> subject.enter(next, due, now))
                .chain(cases::flush)
                .chain(() -> trail.taken(step, kind, next))
                .chain(() -> next.isClosed()
                        ? slots.release(subject)
                        : Uni.createFrom().voidItem());
    }

    /**
     * An entry of a locked case's timeline, such as a hand-over. Nobody is notified.
     *
     * @param actor who did it: the owner, a party, else an officer; null for the system
     */
    public Uni<Void> note(WorkCase subject, String eventCode, @Nullable UUID actor, Words text) {
        subject.moved(time.now());
        return cases.flush()
                .chain(() -> finder.actor(subject, actor))
                .chain(by -> trail.said(subject, by, actor, eventCode, text));
    }

    /** From now on a locked case is urgent: shorter limits, shown first. Once is enough. */
    public Uni<Void> hurry(WorkCase subject) {
        if (subject.isUrgent()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = time.now();
        State state = kinds.of(subject).graph().state(subject.state());
        subject.hurry();
        return time.due(subject, state, now)
                .invoke(due -> subject.shorten(due, now))
                .chain(cases::flush)
                .chain(() -> trail.noted(subject, Actor.SYSTEM, null, CaseEvent.HURRIED, state));
    }
}
