package org.gongyou.relief;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.jboss.logging.Logger;

/**
 * Once the last adult has signed, the application goes on by itself: each under the lock of its case. A signature says so;
 * what nobody says is found when it is looked again.
 */
@ApplicationScoped
class SignatureJob {

    private static final Logger LOG = Logger.getLogger(SignatureJob.class);
    private static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ReliefRepository applications;
    private final ReliefSteps steps;
    private final Cases cases;
    private final Clock clock;

    SignatureJob(ReliefRepository applications, ReliefSteps steps, Cases cases, Clock clock) {
        this.applications = applications;
        this.steps = steps;
        this.cases = cases;
        this.clock = clock;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Panache.withSession(() -> applications.unsigned(clock.instant(), BATCH))
                .chain(places -> Multi.createFrom()
                        .iterable(places)
                        .onItem()
                        .transformToUniAndConcatenate(place -> Panache.withTransaction(() -> look(place))
                                .onFailure()
                                .recoverWithUni(failure -> skip(place, failure)))
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .recoverWithUni(away -> {
                    LOG.debugf("Signatures not looked for: %s", away.getClass().getName());
                    return Uni.createFrom().voidItem();
                });
    }

    private Uni<Void> look(ReliefRepository.Place place) {
        return cases.locked(place.worker(), place.id())
                .chain(subject -> cases.isIn(subject, ReliefGraph.AUTHORITY)
                        ? goOn(subject)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> goOn(WorkCase subject) {
        return applications
                .find(subject.workerId(), subject.id())
                .map(ReliefCase::orNotFound)
                .call(application -> steps.isSigned(application)
                        .chain(signed -> signed
                                ? cases.takeAsSystem(subject, ReliefGraph.SIGNED)
                                        .replaceWithVoid()
                                : later(application)))
                .replaceWithVoid();
    }

    private Uni<Void> later(ReliefApplication application) {
        application.lookForSignatures(clock.instant().plus(PATIENCE));
        return applications.flush();
    }

    private static Uni<Void> skip(ReliefRepository.Place place, Throwable failure) {
        LOG.warnf(
                "Application %s is signed and could not move: %s",
                place.id(), failure.getClass().getName());
        return Uni.createFrom().voidItem();
    }
}
