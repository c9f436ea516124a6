package org.gongyou.relief;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;

/** Two officers visit and write down what they saw. Every call works in the caller's transaction. */
@ApplicationScoped
class Visiting {

    private static final Words PROPOSED = new Words("已提出走访时间", "Times for a visit were proposed");
    private static final Words AGREED = new Words("已与申请人电话约定走访时间", "The time of the visit was agreed by telephone");
    private static final Words WRITTEN = new Words("走访记录已完成", "The visit was recorded");

    /** Later than the case may wait for it in any state. */
    private static final Duration SOON = Duration.ofDays(60);

    private final Visits visits;
    private final ReliefShelf shelf;
    private final ReliefCases files;
    private final ReliefPeople people;
    private final Colleagues colleagues;
    private final Notifier notifier;

    Visiting(
            Visits visits,
            ReliefShelf shelf,
            ReliefCases files,
            ReliefPeople people,
            Colleagues colleagues,
            Notifier notifier) {
        this.visits = visits;
        this.shelf = shelf;
        this.files = files;
        this.people = people;
        this.colleagues = colleagues;
        this.notifier = notifier;
    }

    Uni<Void> propose(UUID officer, WorkCase subject, ReliefApplication application, VisitRequest request) {
        requireVisit(subject);
        requireSoon(request.slots());
        Visit visit = new Visit(application, request);
        return requireTwo(visit.visitors())
                .chain(() -> colleagues.fit(subject, application))
                .invoke(fit -> requireFit(visit.visitors(), fit))
                .chain(() -> visits.supersedeOpen(application))
                .chain(() -> visits.add(visit))
                .chain(() -> shelf.cases().note(subject, "visit-proposed", officer, PROPOSED))
                .chain(() -> notifier.tell(subject.workerId(), ReliefNews.proposed(visit, subject.number())));
    }

    private void requireVisit(WorkCase subject) {
        if (!shelf.cases().isIn(subject, ReliefGraph.VISIT)) throw new ProblemException(ReliefProblem.ILLEGAL_STATE);
    }

    private void requireSoon(List<Instant> slots) {
        Instant now = shelf.now();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Instant slot = slots.get(i);
            if (!slot.isAfter(now) || slot.isAfter(now.plus(SOON)))
                errors.add(new FieldError("/slots/" + i, ReliefProblem.SLOT_UNFIT));
        }
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
    }

    /** Two persons, however many accounts one had. */
    private Uni<Void> requireTwo(List<UUID> visitors) {
        return Multi.createFrom()
                .iterable(visitors)
                .onItem()
                .transformToUniAndConcatenate(people::surviving)
                .collect()
                .asList()
                .invoke(persons -> {
                    if (new HashSet<>(persons).size() < 2)
                        throw ProblemException.invalid("/visitors", ReliefProblem.TWO_VISITORS);
                })
                .replaceWithVoid();
    }

    private static void requireFit(List<UUID> visitors, Set<UUID> fit) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < visitors.size(); i++) {
            if (!fit.contains(visitors.get(i)))
                errors.add(new FieldError("/visitors/" + i + "/accountId", ReliefProblem.VISITOR_UNFIT));
        }
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
    }

    /** As whoever applies said by telephone, who is told of it. */
    Uni<Void> agree(UUID officer, WorkCase subject, ReliefApplication application, UUID id, VisitChoice choice) {
        requireVisit(subject);
        return visits.one(application, id)
                .invoke(visit -> visit.confirm(choice.startsAt()))
                .call(() -> shelf.cases().note(subject, "visit-agreed", officer, AGREED))
                .chain(visit -> notifier.tell(subject.workerId(), ReliefNews.agreed(visit, subject.number())));
    }

    /** By one of the two. */
    Uni<Void> write(
            UUID officer, WorkCase subject, ReliefApplication application, UUID id, VisitRecordRequest request) {
        requireVisit(subject);
        if (request.visitedAt().isAfter(shelf.now()))
            throw ProblemException.invalid("/visitedAt", ReliefProblem.DATE_AHEAD);
        return visits.one(application, id)
                .call(visit -> people.accounts(officer).invoke(person -> {
                    if (visit.visitors().stream().noneMatch(person::contains))
                        throw new ProblemException(ReliefProblem.NOT_A_VISITOR);
                }))
                .call(visit -> visits.entered(application, request)
                        .invoke(entered -> visit.write(visits.seal(entered), entered, officer, shelf.now())))
                .chain(() -> files.attach(subject, officer, request.photoFileIds(), "/photoFileIds"))
                .chain(() -> files.attach(subject, officer, List.of(request.signatureFileId()), "/signatureFileId"))
                .chain(() -> shelf.cases().note(subject, "visit-recorded", officer, WRITTEN));
    }
}
