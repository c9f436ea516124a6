package org.gongyou.dispute;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.dispute.Complaints.Waiting;
import org.gongyou.legalaid.Matters;
import org.jboss.logging.Logger;

/** Makes the requests of a lit group urgent, and turns a light red as time runs out. Each in a transaction of its own. */
@ApplicationScoped
class GroupJob {

    private static final int BATCH = 50;
    private static final Logger LOG = Logger.getLogger(GroupJob.class);

    private final GroupRepository groups;
    private final Complaints complaints;
    private final GroupLights lights;
    private final DisputeRules rules;
    private final Matters matters;
    private final Clock clock;

    GroupJob(
            GroupRepository groups,
            Complaints complaints,
            GroupLights lights,
            DisputeRules rules,
            Matters matters,
            Clock clock) {
        this.groups = groups;
        this.complaints = complaints;
        this.lights = lights;
        this.rules = rules;
        this.matters = matters;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "4s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> hurry() {
        return Panache.withSession(() -> complaints.waiting(BATCH))
                .chain(waiting -> Multi.createFrom()
                        .iterable(waiting)
                        .onItem()
                        .transformToUniAndConcatenate(this::hurry)
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .recoverWithUni(GroupJob::later);
    }

    /** Twice changes nothing. What fails, such as a case that is gone, does not keep the others. */
    private Uni<Void> hurry(Waiting waiting) {
        return Panache.withTransaction(() -> matters.joinsGroup(waiting.worker(), waiting.caseId()))
                .onFailure()
                .recoverWithUni(GroupJob::later)
                .chain(() -> Panache.withTransaction(() -> complaints.hurried(waiting)));
    }

    @Scheduled(every = "30s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> redden() {
        return Panache.withSession(() -> groups.pressing(ChinaDay.today(clock).plusDays(rules.redDays())))
                .chain(pressing -> Multi.createFrom()
                        .iterable(pressing)
                        .onItem()
                        .transformToUniAndConcatenate(this::look)
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .recoverWithUni(GroupJob::later);
    }

    private Uni<Void> look(UUID id) {
        return Panache.withTransaction(() -> groups.lock(id)
                .chain(group -> group == null ? Uni.createFrom().voidItem() : lights.look(group, List.of())));
    }

    private static Uni<Void> later(Throwable away) {
        LOG.debugf("groups not looked at: %s", away.getClass().getName());
        return Uni.createFrom().voidItem();
    }
}
