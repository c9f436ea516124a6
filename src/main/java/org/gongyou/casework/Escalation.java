package org.gongyou.casework;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Time acts on cases: it takes the edge the state names, or the case climbs to the parent union. */
@ApplicationScoped
class Escalation {

    private static final Logger LOG = Logger.getLogger(Escalation.class);
    private static final int BATCH = 100;

    private final CaseRepository repository;
    private final CaseQueue queue;
    private final CaseKinds kinds;
    private final Cases cases;
    private final CaseTrail trail;
    private final Unions unions;
    private final CaseTime time;

    Escalation(
            CaseRepository repository,
            CaseQueue queue,
            CaseKinds kinds,
            Cases cases,
            CaseTrail trail,
            Unions unions,
            CaseTime time) {
        this.repository = repository;
        this.queue = queue;
        this.kinds = kinds;
        this.cases = cases;
        this.trail = trail;
        this.unions = unions;
        this.time = time;
    }

    /** Each case in a transaction of its own, so that one that cannot move holds up no other. */
    @Scheduled(every = "5s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        Instant now = time.now();
        return Panache.withSession(() -> queue.due(now, BATCH))
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(
                                entry -> Panache.withTransaction(() -> act(entry.workerId(), entry.caseId(), now))
                                        .onFailure()
                                        .recoverWithUni(failure -> skip(entry, failure)))
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .recoverWithUni(away -> {
                    LOG.debugf("Due cases not read: %s", away.getClass().getName());
                    return Uni.createFrom().voidItem();
                });
    }

    private static Uni<Void> skip(CaseQueue.Entry entry, Throwable failure) {
        LOG.warnf(
                "Case %s is due and could not move: %s",
                entry.caseId(), failure.getClass().getName());
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> act(UUID worker, UUID id, Instant now) {
        return repository
                .lock(worker, id)
                .chain(subject -> subject == null || !isDue(subject, now)
                        ? Uni.createFrom().voidItem()
                        : act(subject, now));
    }

    private static boolean isDue(WorkCase subject, Instant now) {
        Instant due = subject.dates().dueAt();
        return due != null && !due.isAfter(now);
    }

    private Uni<Void> act(WorkCase subject, Instant now) {
        CaseKind kind = kinds.of(subject);
        State state = kind.graph().state(subject.state());
        String edge = state.whenDue();
        return edge == null
                ? climb(subject, kind, state, now)
                : cases.takeAsSystem(subject, edge).replaceWithVoid();
    }

    /** At the city there is no one above: it stays, late, and gets a further term so that it shows again. */
    private Uni<Void> climb(WorkCase subject, CaseKind kind, State state, Instant now) {
        UnionNode above = above(subject);
        UUID to = above == null ? subject.unionId() : above.id();
        return time.due(subject, state, now)
                .invoke(due -> subject.climb(to, due, now))
                .chain(repository::flush)
                .chain(() -> trail.noted(subject, Actor.SYSTEM, null, CaseEvent.ESCALATED, state))
                .chain(() ->
                        above == null ? Uni.createFrom().voidItem() : trail.tellEscalated(subject, kind, above.name()));
    }

    private @Nullable UnionNode above(WorkCase subject) {
        return unions.tree().ancestors(subject.unionId()).stream()
                .filter(union -> !subject.excludedUnions().contains(union.id()))
                .findFirst()
                .orElse(null);
    }
}
