package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.household.SeenFigures;
import org.gongyou.household.Sightings;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** The rows of {@code relief_visit}. Every call works in the caller's session. */
@ApplicationScoped
class Visits {

    private final ReliefText text;
    private final Sightings sightings;

    Visits(ReliefText text, Sightings sightings) {
        this.text = text;
        this.sightings = sightings;
    }

    Uni<Void> add(Visit visit) {
        return ReliefRepository.session()
                .chain(session -> session.persist(visit).chain(session::flush));
    }

    /** @throws ProblemException 404 */
    Uni<Visit> one(ReliefApplication application, UUID id) {
        return of(application).map(all -> all.stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(RequestProblem.NOT_FOUND)));
    }

    /** The latest first. */
    Uni<List<Visit>> of(ReliefApplication application) {
        return ReliefRepository.session().chain(session -> session.createSelectionQuery(
                        "from Visit v where v.workerId = :worker and v.applicationId = :application order by v.id desc",
                        Visit.class)
                .setParameter("worker", application.workerId())
                .setParameter("application", application.id())
                .getResultList());
    }

    Uni<List<Visit>> all(UUID worker) {
        return ReliefRepository.session().chain(session -> session.createSelectionQuery(
                        "from Visit v where v.workerId = :worker order by v.id", Visit.class)
                .setParameter("worker", worker)
                .getResultList());
    }

    /** Whoever was to come otherwise, or at another time, does not. */
    Uni<Void> supersedeOpen(ReliefApplication application) {
        return of(application)
                .invoke(all -> all.stream().filter(Visit::isOpen).forEach(Visit::supersede))
                .replaceWithVoid();
    }

    /** @throws ProblemException 409 before two people have been there and said what they saw */
    Uni<Void> requireDone(ReliefApplication application) {
        return of(application)
                .invoke(all -> {
                    if (all.stream().noneMatch(Visit::isDone)) throw new ProblemException(ReliefProblem.VISIT_NEEDED);
                })
                .replaceWithVoid();
    }

    /** Whether any of the accounts, of one person, was there, wrote it down, or is to come. */
    Uni<Boolean> took(ReliefApplication application, List<UUID> person) {
        return of(application)
                .map(all -> all.stream().anyMatch(visit -> person.stream().anyMatch(visit::isBy)));
    }

    /** Figures say of which day they are, and that the visit has found them. */
    Uni<VisitRecordRequest> entered(ReliefApplication application, VisitRecordRequest written) {
        SeenFigures figures = written.figures();
        return figures == null
                ? Uni.createFrom().item(written)
                : sightings
                        .entered(application.workerId(), figures, ChinaDay.of(written.visitedAt()), "/figures")
                        .map(written::with);
    }

    byte[] seal(VisitRecordRequest written) {
        return text.sealAny(written);
    }

    @Nullable
    VisitRecordRequest written(Visit visit) {
        byte[] sealed = visit.record();
        return sealed == null ? null : text.openAny(sealed, VisitRecordRequest.class);
    }
}
