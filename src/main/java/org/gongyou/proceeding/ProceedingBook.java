package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.casework.WorkCase;
import org.gongyou.limitation.LimitationClock;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What is on file of a case's proceedings, read and written. In the caller's session, about a locked case where it writes. */
@ApplicationScoped
class ProceedingBook {

    private final ProceedingRepository rows;
    private final ProceedingText text;
    private final Course course;
    private final Clock clock;
    private final int remindDays;

    ProceedingBook(
            ProceedingRepository rows,
            ProceedingText text,
            LimitationClock limitation,
            Clock clock,
            @ConfigProperty(name = "gongyou.proceeding.remind-days") int remindDays) {
        this.rows = rows;
        this.text = text;
        this.course = new Course(limitation);
        this.clock = clock;
        this.remindDays = remindDays;
    }

    Uni<Standing> standing(WorkCase subject) {
        return standing(subject.workerId(), subject.id());
    }

    Uni<Standing> standing(UUID worker, UUID caseId) {
        return rows.steps(worker, caseId).chain(steps -> rows.recoveries(worker, caseId)
                .chain(money -> rows.result(worker, caseId).map(result -> standing(steps, money, result))));
    }

    private Standing standing(List<StepOnFile> steps, List<Recovery> money, @Nullable Result result) {
        byte[] outcome = result == null ? null : result.outcome();
        byte[] closing = result == null ? null : result.closing();
        return new Standing(
                steps,
                outcome == null ? null : text.open(outcome, OutcomeRequest.class),
                received(money),
                closing == null ? null : text.open(closing, ClosingRequest.class),
                result == null ? null : result.subsidyInFen());
    }

    private List<Standing.Received> received(List<Recovery> money) {
        Map<UUID, String> mistakes = new HashMap<>();
        for (Recovery one : money)
            if (one.takesBack() != null)
                mistakes.put(
                        one.takesBack(),
                        text.open(one.content(), CorrectionRequest.class).reason());
        return money.stream()
                .filter(one -> one.takesBack() == null)
                .map(one -> new Standing.Received(
                        one.id(), text.open(one.content(), RecoveryRequest.class), mistakes.get(one.id())))
                .toList();
    }

    List<Course.Expected> expected(Standing standing) {
        return course.after(standing.happened());
    }

    /** A step happened: what follows is expected anew. */
    Uni<Void> happen(WorkCase subject, ProceedingStep step, LocalDate day) {
        return rows.steps(subject.workerId(), subject.id()).chain(steps -> {
            Map<ProceedingStep, StepOnFile> known =
                    steps.stream().collect(Collectors.toMap(StepOnFile::step, Function.identity()));
            return entered(subject, known, step)
                    .invoke(row -> row.happen(day, clock.instant()))
                    .chain(() -> expect(subject, known));
        });
    }

    private Uni<Void> expect(WorkCase subject, Map<ProceedingStep, StepOnFile> known) {
        Standing standing = new Standing(List.copyOf(known.values()), null, List.of(), null, null);
        List<Course.Expected> next = course.after(standing.happened());
        known.values().stream()
                .filter(row ->
                        row.happenedOn() == null && next.stream().noneMatch(expected -> expected.step() == row.step()))
                .forEach(StepOnFile::passOver);
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Course.Expected expected : next)
            done = done.chain(() -> entered(subject, known, expected.step()))
                    .invoke(row -> row.expect(expected.lastDay(), remindDays))
                    .replaceWithVoid();
        return done.chain(rows::flush);
    }

    private Uni<StepOnFile> entered(WorkCase subject, Map<ProceedingStep, StepOnFile> known, ProceedingStep step) {
        StepOnFile there = known.get(step);
        if (there != null) return Uni.createFrom().item(there);
        StepOnFile row = new StepOnFile(subject.workerId(), subject.id(), step, clock.instant());
        known.put(step, row);
        return rows.add(row).replaceWith(row);
    }

    Uni<Void> comeTo(WorkCase subject, OutcomeRequest outcome) {
        return result(subject)
                .invoke(result -> result.comeTo(text.seal(outcome), clock.instant()))
                .chain(rows::flush);
    }

    Uni<Void> close(WorkCase subject, ClosingRequest closing) {
        return result(subject)
                .invoke(result -> result.close(text.seal(closing), clock.instant()))
                .chain(rows::flush);
    }

    Uni<Void> receive(WorkCase subject, RecoveryRequest money, UUID lawyer) {
        return rows.add(new Recovery(subject, text.seal(money), lawyer, clock.instant()));
    }

    /** @throws ProblemException 404 when it is not there, 409 when it was taken back */
    Uni<Taken> takeBack(WorkCase subject, UUID id, CorrectionRequest why, UUID lawyer) {
        return rows.recoveries(subject.workerId(), subject.id()).chain(money -> {
            Recovery mistaken = money.stream()
                    .filter(one -> one.id().equals(id) && one.takesBack() == null)
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(RequestProblem.NOT_FOUND));
            if (money.stream().anyMatch(one -> id.equals(one.takesBack())))
                throw new ProblemException(ProceedingProblem.TAKEN_BACK);
            RecoveryRequest was = text.open(mistaken.content(), RecoveryRequest.class);
            return rows.add(Recovery.takingBack(mistaken, text.seal(why), lawyer, clock.instant()))
                    .replaceWith(new Taken(was.amountInFen(), mistaken.enteredAt()));
        });
    }

    /** How much was entered by mistake, and when. */
    record Taken(long amountInFen, Instant enteredAt) {}

    /** What was expected when the lawyer closed is expected again. */
    Uni<Void> watchAgain(WorkCase subject) {
        return rows.steps(subject.workerId(), subject.id())
                .chain(steps -> expect(
                        subject, steps.stream().collect(Collectors.toMap(StepOnFile::step, Function.identity()))));
    }

    /** The row, which is there afterwards. */
    Uni<Result> result(WorkCase subject) {
        return rows.result(subject.workerId(), subject.id()).chain(found -> {
            if (found != null) return Uni.createFrom().item(found);
            Result begun = new Result(subject, clock.instant());
            return rows.add(begun).replaceWith(begun);
        });
    }

    /** Nothing is waited for any more. */
    Uni<Void> stopWatching(WorkCase subject) {
        return rows.steps(subject.workerId(), subject.id())
                .invoke(steps ->
                        steps.stream().filter(step -> step.happenedOn() == null).forEach(StepOnFile::passOver))
                .chain(rows::flush);
    }

    boolean isOver(LocalDate lastDay) {
        return lastDay.isBefore(ChinaDay.today(clock));
    }

    /** @throws ProblemException 422 for a day that has not come */
    void requirePast(LocalDate day, String pointer) {
        if (day.isAfter(ChinaDay.today(clock))) throw ProblemException.invalid(pointer, ProceedingProblem.IN_FUTURE);
    }
}
