package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.household.SeenFigures;
import org.gongyou.household.Sightings;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What visits mean for a decision: who was there decides nothing, and what they found is held against the rules. */
@ApplicationScoped
class VisitFigures {

    private final Visits visits;
    private final Sightings sightings;
    private final ReliefAssessing assessing;
    private final ReliefPeople people;
    private final ReliefText text;

    VisitFigures(Visits visits, Sightings sightings, ReliefAssessing assessing, ReliefPeople people, ReliefText text) {
        this.visits = visits;
        this.sightings = sightings;
        this.assessing = assessing;
        this.people = people;
        this.text = text;
    }

    /** @throws ProblemException 409 before two people have been there and said what they saw */
    Uni<Void> finish(ReliefApplication application) {
        return visits.requireDone(application).chain(() -> visits.supersedeOpen(application));
    }

    Uni<Void> requireNoVisitor(ReliefApplication application, UUID officer) {
        return people.accounts(officer)
                .chain(person -> visits.took(application, person))
                .invoke(took -> {
                    if (took) throw new ProblemException(ReliefProblem.VISITOR_APPROVES);
                })
                .replaceWithVoid();
    }

    /** Of the latest visit that was made; null when nobody wrote down a figure. */
    Uni<@Nullable Seen> latest(ReliefApplication application) {
        return visits.of(application).chain(all -> all.stream()
                .filter(Visit::isDone)
                .findFirst()
                .map(visit -> of(application, visit))
                .orElseGet(() -> Uni.createFrom().nullItem()));
    }

    private Uni<@Nullable Seen> of(ReliefApplication application, Visit visit) {
        VisitRecordRequest written = visits.written(visit);
        SeenFigures figures = written == null ? null : written.figures();
        return written == null || figures == null
                ? Uni.createFrom().nullItem()
                : sightings
                        .beside(
                                application.workerId(),
                                application.id(),
                                figures,
                                ChinaDay.of(written.visitedAt()),
                                assessing.today())
                        .chain(sighting -> assessing
                                .weigh(application, text.open(application), sighting.picture())
                                .map(weighed -> new Seen(sighting.differences(), weighed)));
    }
}
