package org.gongyou.dispute;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.notification.Notice;
import org.gongyou.notification.Notifier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reminds officers, once each, of letters that nobody answered in time and of visits that are due. */
@ApplicationScoped
class GroupReminders {

    private static final Logger LOG = Logger.getLogger(GroupReminders.class);
    private static final int BATCH = 50;

    private final GroupRepository groups;
    private final GroupAccess access;
    private final Notifier notifier;
    private final Clock clock;

    GroupReminders(GroupRepository groups, GroupAccess access, Notifier notifier, Clock clock) {
        this.groups = groups;
        this.access = access;
        this.notifier = notifier;
        this.clock = clock;
    }

    @Scheduled(every = "60s", delayed = "25s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Panache.withSession(() -> groups.toRemind(ChinaDay.today(clock), BATCH))
                .chain(due -> each(due, id -> Panache.withTransaction(() -> remind(id))
                        .onFailure()
                        .recoverWithUni(GroupReminders::later)))
                .onFailure()
                .recoverWithUni(GroupReminders::later);
    }

    private Uni<Void> remind(UUID id) {
        return groups.lock(id)
                .chain(group -> group == null
                        ? Uni.createFrom().voidItem()
                        : letters(group).chain(() -> revisit(group)).chain(groups::flush));
    }

    private Uni<Void> letters(GroupDispute group) {
        Instant now = clock.instant();
        return groups.letters(group.id())
                .chain(letters -> each(
                        letters.stream().filter(letter -> letter.remind(now)).toList(),
                        letter -> tell(group, letter.writtenBy(), GroupNotice.overdue(letter, group))));
    }

    private Uni<Void> revisit(GroupDispute group) {
        LocalDate day = group.revisitOn();
        if (day == null || !group.remindRevisit(ChinaDay.today(clock)))
            return Uni.createFrom().voidItem();
        Notice notice = GroupNotice.revisit(group.id(), day, group.grievance().words());
        return groups.steps(group.id()).chain(steps -> tell(group, lastDoer(steps), notice));
    }

    private static @Nullable UUID lastDoer(List<GroupStep> steps) {
        UUID last = null;
        for (GroupStep step : steps) if (StepKind.BY_HAND.contains(step.kind())) last = step.actor();
        return last;
    }

    private Uni<Void> tell(GroupDispute group, @Nullable UUID doer, Notice notice) {
        return each(access.handling(group, doer), officer -> notifier.tell(officer, notice));
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> act) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(act::apply)
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Void> later(Throwable away) {
        LOG.debugf("nobody reminded of groups: %s", away.getClass().getName());
        return Uni.createFrom().voidItem();
    }
}
