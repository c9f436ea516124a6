package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyou.household.SeenFigures.SeenIncome;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;

/** Figures that officers found out at a home: they stand beside the worker's own. Every call works in the caller's session. */
@ApplicationScoped
public class Sightings {

    private final HouseholdStore store;
    private final Portraits portraits;
    private final Copies copies;

    Sightings(HouseholdStore store, Portraits portraits, Copies copies) {
        this.store = store;
        this.portraits = portraits;
        this.copies = copies;
    }

    /**
     * What was sent, each figure with its day and the visit as its source.
     *
     * @param on the day of the visit
     * @param at where it was sent, as a pointer
     * @throws ProblemException 422 that names what is wrong; 409 when there is no household
     */
    public Uni<SeenFigures> entered(UUID worker, SeenFigures sent, LocalDate on, String at) {
        return store.required(worker).map(kept -> entered(kept.household(), sent, on, at));
    }

    private static SeenFigures entered(HouseholdRequest household, SeenFigures sent, LocalDate on, String at) {
        List<FieldError> errors = new ArrayList<>();
        FigureEntry entry = new FigureEntry(household.agreed(), on, Source.VISIT, errors);
        List<SeenIncome> incomes = new ArrayList<>();
        for (int i = 0; i < sent.incomes().size(); i++) {
            SeenIncome seen = sent.incomes().get(i);
            String place = at + "/incomes/" + i;
            if (household.member(seen.memberId()) == null)
                errors.add(new FieldError(place + "/memberId", HouseholdProblem.MEMBER_UNKNOWN));
            if (incomes.stream().anyMatch(other -> other.memberId().equals(seen.memberId())))
                errors.add(new FieldError(place + "/memberId", HouseholdProblem.PERSON_TWICE));
            Figure.Income income = entry.income(seen.income(), place + "/income");
            if (income != null) incomes.add(new SeenIncome(seen.memberId(), income));
        }
        SeenFigures entered = new SeenFigures(
                incomes,
                sent.dwellings(),
                entry.savings(sent.savings(), at + "/savings"),
                entry.spending(sent.spent(), at + "/spending"));
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return entered;
    }

    /**
     * As it is found on a day: the rest is as in the copy a case rests on, and differences are those from what is said now.
     *
     * @throws ProblemException 409 when there is no household
     */
    public Uni<Sighting> beside(UUID worker, UUID caseId, SeenFigures seen, LocalDate visited, LocalDate on) {
        return store.required(worker).chain(kept -> copies.latest(worker, caseId)
                .map(copy -> copy == null ? kept.household() : copy)
                .chain(rest -> portraits.of(worker, SeenDifferences.found(rest, seen, visited), on))
                .map(picture -> new Sighting(picture, SeenDifferences.between(kept.household(), seen))));
    }
}
