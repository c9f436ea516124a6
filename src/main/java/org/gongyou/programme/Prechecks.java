package org.gongyou.programme;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.household.Households;
import org.gongyou.household.KeptPaper;
import org.gongyou.household.Picture;
import org.gongyou.membership.MemberStanding;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.PrecheckView.Item;
import org.gongyou.programme.PrecheckView.PaperMissing;
import org.jspecify.annotations.Nullable;

/** Tells somebody beforehand what programmes would say. No row is written, and no value is logged. */
@ApplicationScoped
class Prechecks {

    private final Programmes programmes;
    private final Assessor assessor;
    private final Households households;
    private final PrecheckPeople people;
    private final Unions unions;
    private final Clock clock;

    Prechecks(
            Programmes programmes,
            Assessor assessor,
            Households households,
            PrecheckPeople people,
            Unions unions,
            Clock clock) {
        this.programmes = programmes;
        this.assessor = assessor;
        this.households = households;
        this.people = people;
        this.unions = unions;
        this.clock = clock;
    }

    Uni<PrecheckView> check(UUID worker, PrecheckRequest request, Language language) {
        LocalDate today = ChinaDay.today(clock);
        return Panache.withTransaction(() -> people.of(worker, today)
                .chain(known -> picture(worker, request, today).chain(household -> households
                        .papers(worker, today)
                        .map(kept -> answer(request, today, known, household, kept, language)))));
    }

    private Uni<Picture> picture(UUID worker, PrecheckRequest request, LocalDate today) {
        if (request.household() == null) return households.picture(worker, today);
        try {
            return Uni.createFrom().item(households.pictureOf(request.household(), today));
        } catch (ProblemException wrong) {
            throw wrong.under("/household");
        }
    }

    private PrecheckView answer(
            PrecheckRequest request,
            LocalDate today,
            PrecheckPeople.Known known,
            Picture household,
            List<KeptPaper> kept,
            Language language) {
        List<Programme> asked = asked(request, known.standing(), today);
        Circumstances said =
                CircumstancesRequest.of(request.circumstances()).said(known.standing() != null, known.fileClass());
        Answers.require(
                asked.stream()
                        .flatMap(programme -> programme.rules().questions().stream())
                        .toList(),
                said.answers(),
                "/circumstances/answers/");
        return new PrecheckView(
                today,
                asked.stream()
                        .map(programme ->
                                item(programme, assessor.assess(programme, household, said), kept, today, language))
                        .toList());
    }

    private List<Programme> asked(PrecheckRequest request, @Nullable MemberStanding standing, LocalDate today) {
        UnionNode city = unions.tree().root();
        UUID union = standing == null ? (city == null ? null : city.id()) : standing.union();
        if (request.unionId() != null) union = request.unionId();
        if (union != null && unions.tree().find(union) == null)
            throw ProblemException.invalid("/unionId", ProgrammeProblem.UNION_UNKNOWN);
        List<Programme> open = programmes.open(union, today);
        if (request.programmes().isEmpty()) return open;
        for (int i = 0; i < request.programmes().size(); i++) {
            String name = request.programmes().get(i);
            if (open.stream().noneMatch(programme -> isCalled(programme, name)))
                throw ProblemException.invalid("/programmes/" + i, ProgrammeProblem.PROGRAMME_UNKNOWN);
        }
        return open.stream()
                .filter(programme -> request.programmes().stream().anyMatch(name -> isCalled(programme, name)))
                .toList();
    }

    private static boolean isCalled(Programme programme, String name) {
        return programme.code().equals(name) || programme.id().toString().equals(name);
    }

    private static Item item(
            Programme programme, Outcome outcome, List<KeptPaper> kept, LocalDate today, Language language) {
        String classCode = outcome.classCode();
        return new Item(
                programme.id(),
                programme.code(),
                programme.version(),
                programme.name().in(language),
                programme.kind(),
                programme.until(),
                classCode == null ? null : programme.className(classCode).in(language),
                OutcomeView.of(outcome, language),
                outcome.papers().stream()
                        .filter(kind -> kept.stream()
                                .noneMatch(paper -> paper.kind() == kind
                                        && programme.takes(paper.kind(), paper.issuedOn(), paper.validUntil(), today)))
                        .map(kind -> new PaperMissing(kind, kind.words().in(language)))
                        .toList());
    }
}
