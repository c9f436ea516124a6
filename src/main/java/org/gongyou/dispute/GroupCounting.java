package org.gongyou.dispute;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.WorkCase;
import org.gongyou.dispute.Complaints.Complaint;
import org.gongyou.dispute.GroupRepository.Beginning;
import org.gongyou.legalaid.Ending;
import org.gongyou.legalaid.Grievance;
import org.gongyou.legalaid.Matter;
import org.gongyou.legalaid.MatterWatcher;
import org.gongyou.legalaid.Opponent;
import org.gongyou.legalaid.OpponentKey;
import org.gongyou.platform.personal.PersonAccounts;
import org.jspecify.annotations.Nullable;

/**
 * Counts in the transaction of the submission, with the group held; several groups always in one order, so that no two
 * submissions wait for each other. That other requests become urgent is left to a job: their cases are not held here.
 */
@ApplicationScoped
class GroupCounting implements MatterWatcher {

    private final GroupRepository groups;
    private final Complaints complaints;
    private final GroupLights lights;
    private final GroupText text;
    private final PersonAccounts people;
    private final Clock clock;

    GroupCounting(
            GroupRepository groups,
            Complaints complaints,
            GroupLights lights,
            GroupText text,
            PersonAccounts people,
            Clock clock) {
        this.groups = groups;
        this.complaints = complaints;
        this.lights = lights;
        this.text = text;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Uni<Void> submitted(Matter matter, WorkCase subject) {
        List<Beginning> beginnings = matter.opponents().stream()
                .flatMap(opponent -> matter.grievances().stream().map(about -> beginning(opponent, about, subject)))
                .sorted(Comparator.comparing(beginning -> beginning.names().get(0)))
                .toList();
        List<Beginning> inOrder = beginnings.stream()
                .sorted(Comparator.comparing(beginning -> beginning.keys().get(0)))
                .toList();
        return each(beginnings, groups::holdName)
                .chain(() -> people.surviving(matter.worker()))
                .chain(person -> each(inOrder, beginning -> count(beginning, matter, subject, person)));
    }

    private static Uni<Void> each(List<Beginning> beginnings, Function<Beginning, Uni<Void>> what) {
        return Multi.createFrom()
                .iterable(beginnings)
                .onItem()
                .transformToUniAndConcatenate(what::apply)
                .onItem()
                .ignoreAsUni();
    }

    private Beginning beginning(Opponent opponent, Grievance about, WorkCase subject) {
        return new Beginning(
                text.keys(opponent.key(), about),
                text.keys(OpponentKey.ofName(opponent.called()), about),
                about,
                text.seal(opponent.called()),
                subject.unionId());
    }

    private Uni<Void> count(Beginning beginning, Matter matter, WorkCase subject, UUID person) {
        Instant now = clock.instant();
        Complaint complaint = new Complaint(
                matter.worker(),
                matter.caseId(),
                person,
                matter.number(),
                subject.unionId(),
                matter.claimedInFen(),
                lastDay(matter, now),
                now);
        return groups.hold(beginning)
                .call(group -> complaints.enter(group.id(), complaint))
                .chain(group -> lights.look(group, subject.excludedUnions()));
    }

    private static @Nullable LocalDate lastDay(Matter matter, Instant now) {
        Long left = matter.daysLeft();
        return left == null ? null : ChinaDay.of(now).plusDays(left);
    }

    @Override
    public Uni<Void> withdrawn(Matter matter, WorkCase subject) {
        return complaints.withdraw(matter.worker(), matter.caseId(), clock.instant());
    }

    /** Whoever got an answer, be it a refusal, has complained all the same. */
    @Override
    public Uni<Void> ended(Matter matter, WorkCase subject, Ending how) {
        return Uni.createFrom().voidItem();
    }
}
