package org.gongyou.casework;

import static org.gongyou.casework.CaseworkProblem.DECISION_UNKNOWN;
import static org.gongyou.casework.CaseworkProblem.HANDLER_UNFIT;
import static org.gongyou.casework.CaseworkProblem.REASON_REQUIRED;
import static org.gongyou.casework.CaseworkProblem.REASON_UNKNOWN;
import static org.gongyou.casework.CaseworkProblem.SECOND_PERSON;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;

/** What officers do with a case. */
@ApplicationScoped
class Decisions {

    static final Set<Actor> OFFICER = EnumSet.of(Actor.HANDLER, Actor.SECOND_REVIEWER);

    private final OfficerAccess access;
    private final CaseKinds kinds;
    private final CaseRepository repository;
    private final Cases cases;
    private final CaseTrail trail;
    private final Clock clock;

    Decisions(
            OfficerAccess access,
            CaseKinds kinds,
            CaseRepository repository,
            Cases cases,
            CaseTrail trail,
            Clock clock) {
        this.access = access;
        this.kinds = kinds;
        this.repository = repository;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    @WithTransaction
    Uni<WorkCase> decide(UUID officer, String number, IfMatch match, DecisionRequest request) {
        return access.lock(officer, number)
                .invoke(subject -> match.check(subject.version()))
                .call(subject -> access.requireImpartial(officer, subject))
                .map(subject -> step(subject, officer, request))
                .call(this::requireSecondPerson)
                .chain(cases::take);
    }

    @WithTransaction
    Uni<WorkCase> assign(UUID officer, String number, IfMatch match, AssignmentRequest request) {
        UUID handler = request.handlerId() == null ? officer : request.handlerId();
        return access.lock(officer, number)
                .invoke(subject -> match.check(subject.version()))
                .invoke(WorkCase::requireOpen)
                .call(subject -> requireFit(subject, handler))
                .invoke(subject -> subject.assign(handler, clock.instant()))
                .call(repository::flush)
                .call(subject -> trail.noted(subject, Actor.HANDLER, officer, CaseEvent.ASSIGNED, state(subject)));
    }

    private Step step(WorkCase subject, UUID officer, DecisionRequest request) {
        CaseKind kind = kinds.of(subject);
        subject.requireOpen();
        boolean known = kind.graph().edges().stream()
                .anyMatch(edge -> edge.verb().equals(request.decision())
                        && edge.by().stream().anyMatch(OFFICER::contains));
        if (!known) {
            throw ProblemException.invalid("/decision", DECISION_UNKNOWN);
        }
        Edge edge = subject.edge(kind.graph(), request.decision());
        requireReason(kind, edge, request);
        Actor actor = edge.by().contains(Actor.SECOND_REVIEWER) ? Actor.SECOND_REVIEWER : Actor.HANDLER;
        return new Step(subject, edge, actor, officer, request.reasonCode(), request.note(), request.details());
    }

    private static void requireReason(CaseKind kind, Edge edge, DecisionRequest request) {
        if (edge.reasoned() && request.reasonCode() == null) {
            throw ProblemException.invalid("/reasonCode", REASON_REQUIRED);
        }
        if (request.reasonCode() != null
                && kind.reasons().stream().noneMatch(reason -> reason.code().equals(request.reasonCode()))) {
            throw ProblemException.invalid("/reasonCode", REASON_UNKNOWN);
        }
    }

    private Uni<List<CaseEvent>> requireSecondPerson(Step step) {
        if (step.actor() != Actor.SECOND_REVIEWER) {
            return Uni.createFrom().item(List.of());
        }
        return access.person(step.decider())
                .chain(person -> repository.timeline(step.subject()).invoke(events -> {
                    if (events.stream().anyMatch(event -> tookForward(step, event) && isBy(person, event))) {
                        throw new ProblemException(SECOND_PERSON);
                    }
                }));
    }

    private static boolean isBy(List<UUID> person, CaseEvent event) {
        return event.actorId() != null && person.contains(event.actorId());
    }

    /** Whoever gave a reason and turned it back has approved of nothing; nor has whoever decided at this very step before. */
    private boolean tookForward(Step step, CaseEvent event) {
        return event.actor() == Actor.HANDLER
                && !event.action().equals(CaseEvent.ASSIGNED)
                && !event.action().equals(CaseEvent.MESSAGE)
                && !kinds.of(step.subject()).graph().isReasoned(event.action());
    }

    private Uni<Boolean> requireFit(WorkCase subject, UUID handler) {
        return access.mayDecide(handler, subject).invoke(fit -> {
            if (!fit) {
                throw ProblemException.invalid("/handlerId", HANDLER_UNFIT);
            }
        });
    }

    private State state(WorkCase subject) {
        return kinds.of(subject).graph().state(subject.state());
    }
}
