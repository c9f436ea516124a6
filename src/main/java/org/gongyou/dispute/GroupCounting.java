package org.gongyou.dispute;

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
import org.gongyou.casework.WorkCase;
import org.gongyou.dispute.Complaints.Complaint;
import org.gongyou.dispute.GroupNames.Beginning;
import org.gongyou.legalaid.Ending;
import org.gongyou.legalaid.Grievance;
import org.gongyou.legalaid.Matter;
import org.gongyou.legalaid.MatterWatcher;
import org.gongyou.legalaid.Opponent;
import org.gongyou.platform.personal.PersonAccounts;
import org.jspecify.annotations.Nullable;

/**
 * Counts in the transaction of the submission, one submission of a grievance at a time; several grievances always in one order,
 * and all of them before any group, so that no two submissions wait for each other. That other requests become urgent is left
 * to a job: their cases are not held here.
 */
@ApplicationScoped
class GroupCounting implements MatterWatcher {

    private final GroupNames groups;
    private final Complaints complaints;
    private final GroupLights lights;
    private final GroupText text;
    private final PersonAccounts people;
    private final Clock clock;

    GroupCounting(
            GroupNames groups,
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
        List<Beginning> beginnings = matter.grievances().stream()
                .sorted()
                .flatMap(about ->
                        matter.opponents().stream().map(opponent -> beginning(opponent, about, matter, subject)))
                .toList();
        return groups.hold(matter.grievances())
                .chain(() -> people.surviving(matter.worker()))
                .chain(person -> each(beginnings, beginning -> count(beginning, matter, subject, person)));
    }

    private static Uni<Void> each(List<Beginning> beginnings, Function<Beginning, Uni<Void>> what) {
        return Multi.createFrom()
                .iterable(beginnings)
                .onItem()
                .transformToUniAndConcatenate(what::apply)
                .onItem()
                .ignoreAsUni();
    }

    private Beginning beginning(Opponent opponent, Grievance about, Matter matter, WorkCase subject) {
        List<String> names = text.names(opponent.called(), matter.divisionCode(), about);
        return new Beginning(
                opponent.creditCode() == null || opponent.creditCode().isBlank()
                        ? names
                        : text.keys(opponent.key(), about),
                names,
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
        return groups.join(beginning)
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
