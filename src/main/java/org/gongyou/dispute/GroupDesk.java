package org.gongyou.dispute;

import static org.gongyou.dispute.DisputeProblem.DAY_AHEAD;
import static org.gongyou.dispute.DisputeProblem.DAY_PAST;
import static org.gongyou.dispute.DisputeProblem.OWN_PRAISE;
import static org.gongyou.dispute.DisputeProblem.STEP_NOT_BY_HAND;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What officers do with a group that is held. In the caller's transaction. */
@ApplicationScoped
class GroupDesk {

    private final GroupRepository groups;
    private final VoiceRepository voices;
    private final GroupText text;
    private final Audit audit;
    private final Clock clock;

    GroupDesk(GroupRepository groups, VoiceRepository voices, GroupText text, Audit audit, Clock clock) {
        this.groups = groups;
        this.voices = voices;
        this.text = text;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Void> step(UUID officer, GroupDispute group, StepRequest request) {
        LocalDate today = ChinaDay.today(clock);
        if (!StepKind.BY_HAND.contains(request.kind())) throw ProblemException.invalid("/kind", STEP_NOT_BY_HAND);
        requireUntilToday("/on", request.on());
        LocalDate revisit = request.revisitOn();
        if (revisit != null && !revisit.isAfter(today)) throw ProblemException.invalid("/revisitOn", DAY_PAST);
        if (request.kind() == StepKind.REVISITED) group.requireSettled();
        group.take(request.kind(), revisit);
        byte[] note = request.note() == null ? null : text.seal(request.note());
        return written(officer, group, request.kind(), request.on(), note);
    }

    private void requireUntilToday(String pointer, LocalDate day) {
        if (day.isAfter(ChinaDay.today(clock))) throw ProblemException.invalid(pointer, DAY_AHEAD);
    }

    /** A group's handling is praised by somebody who had no hand in it. */
    Uni<Void> praise(UUID officer, GroupDispute group, int stars) {
        return groups.steps(group.id()).chain(steps -> {
            boolean own =
                    steps.stream().anyMatch(step -> officer.equals(step.actor()) && step.kind() != StepKind.PRAISED);
            if (own) throw new ProblemException(OWN_PRAISE);
            group.praise(stars, officer);
            return written(officer, group, StepKind.PRAISED, ChinaDay.today(clock), null);
        });
    }

    Uni<Void> reply(UUID officer, GroupDispute group, GroupLetter letter, ReplyRequest request) {
        requireUntilToday("/on", request.on());
        if (letter.repliedOn() != null) throw new ProblemException(DisputeProblem.ALREADY_REPLIED);
        letter.reply(request.on(), text.seal(request.text()));
        group.moved();
        return written(officer, group, StepKind.REPLY, request.on(), null);
    }

    Uni<Void> sent(UUID officer, GroupDispute group, GroupLetter letter) {
        group.take(StepKind.LETTER, null);
        return groups.add(letter)
                .chain(() ->
                        written(officer, group, StepKind.LETTER, ChinaDay.today(clock), text.seal(letter.number())));
    }

    /** Those with the most votes; among equals whoever consented first. */
    Uni<Void> elect(UUID officer, GroupDispute group, boolean open) {
        if (open) {
            group.elect(GroupDispute.Election.OPEN);
            return groups.flush();
        }
        if (group.election() != GroupDispute.Election.OPEN) {
            throw new ProblemException(DisputeProblem.ELECTION_NOT_OPEN);
        }
        return voices.elect(group.id())
                .invoke(elected -> {
                    if (elected < VoiceRepository.FEWEST) throw new ProblemException(DisputeProblem.CANDIDATES_TOO_FEW);
                    group.elect(GroupDispute.Election.CLOSED);
                })
                .chain(() -> written(officer, group, StepKind.ELECTED, ChinaDay.today(clock), null));
    }

    private Uni<Void> written(UUID officer, GroupDispute group, StepKind kind, LocalDate on, byte @Nullable [] note) {
        Instant now = clock.instant();
        return groups.add(new GroupStep(group.id(), kind, on, now, officer, note))
                .chain(() -> audit.record(
                        group.unionId(), officer, "dispute.step", group.id(), Map.of("kind", kind.name())));
    }

    Uni<GroupLetter> letter(GroupDispute group, UUID id) {
        return groups.letters(group.id()).map(letters -> only(letters, id));
    }

    private static GroupLetter only(List<GroupLetter> letters, UUID id) {
        return letters.stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(RequestProblem.NOT_FOUND));
    }
}
