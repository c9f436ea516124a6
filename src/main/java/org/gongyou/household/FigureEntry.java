package org.gongyou.household;

import static org.gongyou.household.HouseholdProblem.CONSENT_MISSING;
import static org.gongyou.household.HouseholdProblem.DATE_AHEAD;
import static org.gongyou.household.HouseholdProblem.GROSS_BELOW_NET;
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
    private final Source by;
    private final List<FieldError> errors;

    /** What the worker says. */
    FigureEntry(Consents agreed, LocalDate today, List<FieldError> errors) {
        this(agreed, today, Source.SELF, errors);
    }

    /**
     * @param today the day nothing is later than
     * @param by who says them; a worker may name papers as well
     */
    FigureEntry(Consents agreed, LocalDate today, Source by, List<FieldError> errors) {
        this.agreed = agreed;
        this.by = by;
        this.today = today;
        this.errors = errors;
    }

    void require(ConsentKind kind, String pointer) {
        if (!agreed.to(kind)) wrong(pointer, CONSENT_MISSING);
    }

    MemberRequest of(MemberRequest member, String at) {
        Figure.IllnessFigure illness = member.illness();
        Figure.Disability disability = member.disability();
        Figure.SchoolingFigure schooling = member.schooling();
        check(illness, ConsentKind.HEALTH, at + "/illness");
        check(disability, ConsentKind.DISABILITY, at + "/disability");
        // Of other members the whole of them stands under the consent already.
        check(schooling, null, at + "/schooling");
        return member.with(
                income(member.income(), at + "/income"),
                illness == null ? null : illness.of(day(illness), source(illness)),
                disability == null ? null : disability.of(day(disability), source(disability)),
                schooling == null ? null : schooling.of(day(schooling), source(schooling)));
    }

    Figure.@Nullable Income income(Figure.@Nullable Income income, String at) {
        check(income, ConsentKind.INCOME, at);
        if (income != null && income.gross() < income.netInFen()) wrong(at + "/grossInFen", GROSS_BELOW_NET);
        return income == null ? null : income.of(day(income), source(income));
    }

    Figure.@Nullable Savings savings(Figure.@Nullable Savings savings, String at) {
        check(savings, ConsentKind.INCOME, at);
        return savings == null ? null : savings.of(day(savings), source(savings));
    }

    HouseholdRequest of(HouseholdRequest household) {
        LocalDate means = household.meansAsOf();
        if (means != null && means.isAfter(today)) wrong("/meansAsOf", DATE_AHEAD);
        return household.with(
                household.tellsMeans() ? means == null ? today : means : null,
                savings(household.savings(), "/savings"),
                spending(household.spent(), "/spending"),
                agreed);
    }

    @Nullable
    SpendingRequest spending(SpendingRequest spent, String at) {
        SpendingRequest entered = new SpendingRequest(
                spent(spent.illness(), ConsentKind.HEALTH, at + "/illness"),
                spent(spent.schooling(), ConsentKind.FAMILY, at + "/schooling"),
                spent(spent.disability(), ConsentKind.DISABILITY, at + "/disability"),
                spent(spent.accident(), ConsentKind.HEALTH, at + "/accident"),
                spent(spent.necessary(), ConsentKind.INCOME, at + "/necessary"));
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
        if (!isTheirs(source(figure))) wrong(at + "/source", SOURCE_NOT_YOURS);
        if (day(figure).isAfter(today)) wrong(at + (figure instanceof Figure.Spent ? "/until" : "/asOf"), DATE_AHEAD);
    }

    private LocalDate day(Figure figure) {
        LocalDate day = figure.asOf();
        return day == null ? today : day;
    }

    private boolean isTheirs(Source source) {
        return by == Source.SELF ? source.isWorkers() : source == by;
    }

    private Source source(Figure figure) {
        Source source = figure.source();
        return source == null ? by : source;
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
