package org.gongyou.household;

import static org.gongyou.household.HouseholdProblem.CONSENT_MISSING;
import static org.gongyou.household.HouseholdProblem.DATE_AHEAD;
import static org.gongyou.household.HouseholdProblem.PERIOD_WRONG;
import static org.gongyou.household.HouseholdProblem.SOURCE_NOT_YOURS;

import java.time.LocalDate;
import java.util.List;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Figures as they are sent, made into figures with a day and a source; sensitive ones need their consent. */
final class FigureEntry {

    private final Consents agreed;
    private final LocalDate today;
    private final List<FieldError> errors;

    FigureEntry(Consents agreed, LocalDate today, List<FieldError> errors) {
        this.agreed = agreed;
        this.today = today;
        this.errors = errors;
    }

    void require(ConsentKind kind, String pointer) {
        if (!agreed.to(kind)) wrong(pointer, CONSENT_MISSING);
    }

    MemberRequest of(MemberRequest member, String at) {
        Figure.Income income = member.income();
        Figure.IllnessFigure illness = member.illness();
        Figure.Disability disability = member.disability();
        Figure.SchoolingFigure schooling = member.schooling();
        check(income, ConsentKind.INCOME, at + "/income");
        check(illness, ConsentKind.HEALTH, at + "/illness");
        check(disability, ConsentKind.DISABILITY, at + "/disability");
        // Of other members the whole of them stands under the consent already.
        check(schooling, null, at + "/schooling");
        return member.with(
                income == null ? null : income.of(day(income), source(income)),
                illness == null ? null : illness.of(day(illness), source(illness)),
                disability == null ? null : disability.of(day(disability), source(disability)),
                schooling == null ? null : schooling.of(day(schooling), source(schooling)));
    }

    HouseholdRequest of(HouseholdRequest household) {
        Figure.Savings savings = household.savings();
        check(savings, ConsentKind.INCOME, "/savings");
        LocalDate means = household.meansAsOf();
        if (means != null && means.isAfter(today)) wrong("/meansAsOf", DATE_AHEAD);
        return household.with(
                household.tellsMeans() ? means == null ? today : means : null,
                savings == null ? null : savings.of(day(savings), source(savings)),
                spending(household.spent()),
                agreed);
    }

    private @Nullable SpendingRequest spending(SpendingRequest spent) {
        SpendingRequest entered = new SpendingRequest(
                spent(spent.illness(), ConsentKind.HEALTH, "/spending/illness"),
                spent(spent.schooling(), ConsentKind.FAMILY, "/spending/schooling"),
                spent(spent.disability(), ConsentKind.DISABILITY, "/spending/disability"),
                spent(spent.accident(), ConsentKind.HEALTH, "/spending/accident"),
                spent(spent.necessary(), ConsentKind.INCOME, "/spending/necessary"));
        return entered.equals(SpendingRequest.NONE) ? null : entered;
    }

    private Figure.@Nullable Spent spent(Figure.@Nullable Spent spent, ConsentKind consent, String at) {
        if (spent == null) return null;
        check(spent, consent, at);
        boolean reversed = spent.from().isAfter(spent.until());
        if (reversed || spent.from().isBefore(spent.until().minusYears(1))) wrong(at + "/from", PERIOD_WRONG);
        return spent.of(source(spent));
    }

    private void check(@Nullable Figure figure, @Nullable ConsentKind consent, String at) {
        if (figure == null) return;
        if (consent != null) require(consent, at);
        if (!source(figure).isWorkers()) wrong(at + "/source", SOURCE_NOT_YOURS);
        if (day(figure).isAfter(today)) wrong(at + (figure instanceof Figure.Spent ? "/until" : "/asOf"), DATE_AHEAD);
    }

    private LocalDate day(Figure figure) {
        LocalDate day = figure.asOf();
        return day == null ? today : day;
    }

    private static Source source(Figure figure) {
        Source source = figure.source();
        return source == null ? Source.SELF : source;
    }

    private void wrong(String pointer, ProblemType what) {
        errors.add(new FieldError(pointer, what));
    }

    /** Nothing stays of what may not be kept any more. */
    static HouseholdRequest without(HouseholdRequest household, ConsentKind kind) {
        Consents left = household.agreed().without(kind);
        List<MemberRequest> members = household.members().stream()
                .filter(member -> left.family() || member.isSelf())
                .map(member -> member.with(
                        left.income() ? member.income() : null,
                        left.health() ? member.illness() : null,
                        left.disability() ? member.disability() : null,
                        left.family() ? member.schooling() : null))
                .toList();
        SpendingRequest spent = household.spent();
        SpendingRequest kept = new SpendingRequest(
                left.health() ? spent.illness() : null,
                left.family() ? spent.schooling() : null,
                left.disability() ? spent.disability() : null,
                left.health() ? spent.accident() : null,
                left.income() ? spent.necessary() : null);
        return household
                .of(members)
                .with(household.meansAsOf(), left.income() ? household.savings() : null, kept, left);
    }
}
