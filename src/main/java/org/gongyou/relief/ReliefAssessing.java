package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.hardship.HardshipFiles;
import org.gongyou.household.Households;
import org.gongyou.household.Picture;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.Assessor;
import org.gongyou.programme.Circumstances;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Programmes;
import org.jspecify.annotations.Nullable;

/** Holds an application against its version of the programme. In the caller's transaction. */
@ApplicationScoped
class ReliefAssessing {

    private final Programmes programmes;
    private final Assessor assessor;
    private final Households households;
    private final HardshipFiles files;
    private final ReliefPeople people;
    private final Clock clock;

    ReliefAssessing(
            Programmes programmes,
            Assessor assessor,
            Households households,
            HardshipFiles files,
            ReliefPeople people,
            Clock clock) {
        this.programmes = programmes;
        this.assessor = assessor;
        this.households = households;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return ChinaDay.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    Programme programme(ReliefApplication application) {
        return programmes.version(application.programmeId());
    }

    /**
     * A version that takes applications of the worker's unions now.
     *
     * @throws ProblemException 422 when there is none
     */
    Programme open(ReliefRequest request, @Nullable UUID union) {
        return programmes.open(union, today()).stream()
                .filter(programme -> request.programmeId() == null
                        ? programme.code().equals(request.programmeCode())
                        : programme.id().equals(request.programmeId()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        request.programmeId() == null ? "/programmeCode" : "/programmeId",
                        ReliefProblem.PROGRAMME_UNKNOWN));
    }

    /** @throws ProblemException 409 when there is no household */
    Uni<Weighed> weigh(ReliefApplication application, ReliefRequest request) {
        return households
                .picture(application.workerId(), today())
                .chain(picture -> weigh(application, request, picture));
    }

    /** The household as it is checked: approval rests on it. */
    Uni<Void> keep(ReliefApplication application) {
        return households.freeze(application.workerId(), application.id()).replaceWithVoid();
    }

    /** The same of the household as it was kept last for this case, whatever the worker says since. */
    Uni<Weighed> weighKept(ReliefApplication application, ReliefRequest request) {
        return households
                .frozen(application.workerId(), application.id())
                .chain(kept -> kept.isEmpty()
                        ? weigh(application, request)
                        : weigh(application, request, kept.get(0).picture()));
    }

    /** The same of a household as somebody else found it. */
    Uni<Weighed> weigh(ReliefApplication application, ReliefRequest request, Picture picture) {
        LocalDate today = today();
        Programme programme = programme(application);
        return circumstances(application.workerId(), request, today)
                .map(circumstances -> new Weighed(
                        today,
                        programme.id(),
                        picture,
                        circumstances,
                        assessor.assess(programme, picture, circumstances)));
    }

    private Uni<Circumstances> circumstances(UUID worker, ReliefRequest request, LocalDate today) {
        long spent = request.spentInFen() == null ? Circumstances.UNSAID : request.spentInFen();
        return people.union(worker).chain(union -> files.classOf(worker, today)
                .map(fileClass -> new Circumstances(
                        union != null,
                        fileClass,
                        Boolean.TRUE.equals(request.aidElsewhere()),
                        spent,
                        request.happenedOn(),
                        request.answers())));
    }
}
