package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.household.Authorities;
import org.gongyou.household.Households;
import org.gongyou.household.KeptPaper;
import org.gongyou.household.PaperKind;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.programme.Programme;
import org.gongyou.programme.Season;

/** What an application is held against when it goes to the union. Every call works in the caller's transaction. */
@ApplicationScoped
class ReliefDesk {

    /** Below it are pointers into what an application says. */
    private static final String SAID = "/circumstances";

    private final ReliefAssessing assessing;
    private final ReliefPeople people;
    private final ReliefText text;
    private final Households households;
    private final Authorities authorities;
    private final ReliefCases cases;

    ReliefDesk(
            ReliefAssessing assessing,
            ReliefPeople people,
            ReliefText text,
            Households households,
            Authorities authorities,
            ReliefCases cases) {
        this.assessing = assessing;
        this.people = people;
        this.text = text;
        this.households = households;
        this.authorities = authorities;
        this.cases = cases;
    }

    /** It goes to its union, or back to where it was asked for more. */
    Uni<Void> submit(WorkCase subject, ReliefApplication application) {
        ReliefRequest request = text.open(application);
        requireSeason(application);
        return people.known(application.workerId())
                .invoke(person -> PayeeRule.require(request, person))
                .chain(person -> missing(application, request)
                        .invoke(ReliefDesk::requireNothing)
                        .chain(() -> application.submittedAt() == null
                                ? route(subject, application)
                                : Uni.createFrom().voidItem()))
                .chain(() -> hand(subject, application));
    }

    /** What was handed in in time goes on after it. */
    private void requireSeason(ReliefApplication application) {
        Season season = assessing.programme(application).steps().season();
        if (season != null && application.submittedAt() == null && !season.isOpen(assessing.today()))
            throw new ProblemException(ReliefProblem.SEASON_OVER);
    }

    private static void requireNothing(Missing missing) {
        List<FieldError> errors = new ArrayList<>(missing.fields());
        if (!missing.papers().isEmpty()) errors.add(new FieldError("/papers", ReliefProblem.PAPER_MISSING));
        if (errors.isEmpty()) return;
        if (missing.unsigned()) errors.add(new FieldError("/authority", ReliefProblem.AUTHORITY_MISSING));
        ProblemException refused = ProblemException.invalid(errors);
        throw missing.papers().isEmpty() ? refused : refused.with("missing", ReliefChecks.names(missing.papers()));
    }

    /**
     * All that stands in the way.
     *
     * @param unsigned whether an adult has still to sign, which alone holds nothing up
     */
    record Missing(List<FieldError> fields, Set<PaperKind> papers, boolean unsigned) {}

    Uni<Missing> missing(ReliefApplication application, ReliefRequest request) {
        LocalDate today = assessing.today();
        Programme programme = assessing.programme(application);
        List<FieldError> fields = ReliefChecks.lacking(request, today);
        boolean papersLater = application.submittedAt() == null && mayBePaidFirst(programme, request);
        return assessing
                .weigh(application, request)
                .chain(weighed -> {
                    weighed.outcome().missing().stream().sorted().forEach(pointer -> fields.add(figure(pointer)));
                    return papers(application, programme, weighed, papersLater, today);
                })
                .onFailure(ReliefDesk::isHouseholdMissing)
                .recoverWithItem(() -> {
                    fields.add(new FieldError("/household", ReliefProblem.HOUSEHOLD_MISSING));
                    return Set.<PaperKind>of();
                })
                .chain(papers ->
                        unsigned(application, programme, today).map(unsigned -> new Missing(fields, papers, unsigned)));
    }

    private static boolean mayBePaidFirst(Programme programme, ReliefRequest request) {
        return request.isUrgent() && programme.steps().urgentUpToInFen() > 0;
    }

    /** What was handed in at once, to be paid first, goes no further without its papers. @throws ProblemException 409 */
    Uni<Void> requirePapers(ReliefApplication application) {
        ReliefRequest request = text.open(application);
        if (!mayBePaidFirst(assessing.programme(application), request))
            return Uni.createFrom().voidItem();
        return missing(application, request)
                .invoke(missing -> {
                    if (!missing.papers().isEmpty())
                        throw new ProblemException(ReliefProblem.PAPERS_OWED)
                                .with("missing", ReliefChecks.names(missing.papers()));
                })
                .replaceWithVoid();
    }

    private static FieldError figure(String pointer) {
        return pointer.startsWith(SAID)
                ? new FieldError(pointer.substring(SAID.length()), RequestProblem.REQUIRED)
                : new FieldError("/household" + pointer, ReliefProblem.FIGURE_MISSING);
    }

    static boolean isHouseholdMissing(Throwable failure) {
        return failure instanceof ProblemException problem
                && problem.type().code().equals("household.missing");
    }

    private Uni<Set<PaperKind>> papers(
            ReliefApplication application, Programme programme, Weighed weighed, boolean later, LocalDate today) {
        Set<PaperKind> wanted = EnumSet.noneOf(PaperKind.class);
        wanted.addAll(weighed.outcome().papers());
        return later
                ? Uni.createFrom().item(Set.of())
                : households
                        .papers(application.workerId(), today)
                        .map(kept -> ReliefChecks.missing(programme, wanted, kept, today));
    }

    private Uni<Boolean> unsigned(ReliefApplication application, Programme programme, LocalDate today) {
        return ReliefWay.isAuthorityWanted(programme.steps())
                ? authorities.complete(application.workerId(), today).map(complete -> !complete)
                : Uni.createFrom().item(false);
    }

    /** Back to where it was looked at first, with the household as it is by now; one that was given up stays as it was. */
    Uni<Void> handAgain(WorkCase subject, ReliefApplication application) {
        return households
                .exists(application.workerId())
                .chain(exists ->
                        exists ? hand(subject, application) : Uni.createFrom().voidItem())
                .chain(() -> route(subject, application));
    }

    private Uni<Void> route(WorkCase subject, ReliefApplication application) {
        return people.route(application.workerId(), text.open(application), assessing.programme(application))
                .invoke(route -> subject.reroute(route.union(), route.excluded()))
                .replaceWithVoid();
    }

    /** What it is decided on is kept as it is now, and its papers are opened to the officers of the case. */
    Uni<Void> hand(WorkCase subject, ReliefApplication application) {
        ReliefRequest request = text.open(application);
        UUID worker = application.workerId();
        return assessing
                .weigh(application, request)
                .chain(weighed -> people.concerned(request)
                        .invoke(whom -> application.submit(text.sealAny(weighed), whom, assessing.now())))
                .chain(() -> households.freeze(worker, application.id()))
                .chain(() -> households.papers(worker, assessing.today()))
                .chain(kept -> cases.show(subject, worker, files(kept)));
    }

    private static List<UUID> files(List<KeptPaper> kept) {
        return kept.stream().flatMap(paper -> paper.files().stream()).distinct().toList();
    }
}
