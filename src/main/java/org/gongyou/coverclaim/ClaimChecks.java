package org.gongyou.coverclaim;

import static org.gongyou.cover.Paper.DEATH_CERTIFICATE;
import static org.gongyou.cover.Paper.IDENTITY_CARD;
import static org.gongyou.cover.Paper.KINSHIP_PROOF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongyou.cover.Benefit;
import org.gongyou.cover.Event;
import org.gongyou.cover.Formula;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What a claim has to say before it goes to the union. Pure. */
final class ClaimChecks {

    private final ClaimRequest request;
    private final List<FieldError> errors = new ArrayList<>();

    private ClaimChecks(ClaimRequest request) {
        this.request = request;
    }

    /** What cannot be right even in a draft. @throws ProblemException 422 that names the fields */
    static void requireSound(ClaimRequest request, LocalDate today) {
        new ClaimChecks(request).sound(today).orRefuse();
    }

    /**
     * @param insurance null as long as the claimant may not know of it: then what every such event needs is asked for
     * @throws ProblemException 422 that names the fields, and the papers that are missing
     */
    static void requireComplete(ClaimRequest request, @Nullable Insurance insurance, LocalDate today) {
        new ClaimChecks(request).sound(today).complete(insurance).orRefuse();
        Set<String> missing = missing(request, insurance);
        if (!missing.isEmpty())
            throw ProblemException.invalid("/papers", ClaimProblem.PAPER_MISSING)
                    .with("missing", missing);
    }

    private ClaimChecks sound(LocalDate today) {
        LocalDate discharged = request.dischargedOn();
        check(!request.eventOn().isAfter(today), "/eventOn", ClaimProblem.DATE_AHEAD);
        check(discharged == null || !discharged.isAfter(today), "/dischargedOn", ClaimProblem.DATE_AHEAD);
        check(
                discharged == null || !discharged.isBefore(request.eventOn()),
                "/dischargedOn",
                ClaimProblem.DATES_REVERSED);
        check(!request.isBySelf() || !request.isAfterDeath(), "/claimant", ClaimProblem.NOT_BY_SELF);
        check(request.isBySelf() || request.insured() != null, "/insured", RequestProblem.REQUIRED);
        check(request.isAfterDeath() || request.payees().size() <= 1, "/payees", ClaimProblem.ONE_PAYEE);
        check(Shares.areSound(request.payees()), "/payees", ClaimProblem.SHARES_WRONG);
        return this;
    }

    private ClaimChecks complete(@Nullable Insurance insurance) {
        check(!request.payees().isEmpty(), "/payees", RequestProblem.REQUIRED);
        check(
                request.dischargedOn() != null || !needs(insurance, Formula.Daily.class),
                "/dischargedOn",
                RequestProblem.REQUIRED);
        check(
                request.paidInFen() != null || !needs(insurance, Formula.Share.class),
                "/paidInFen",
                RequestProblem.REQUIRED);
        check(request.grade() != null || !needs(insurance, Formula.Graded.class), "/grade", RequestProblem.REQUIRED);
        return this;
    }

    private boolean needs(@Nullable Insurance insurance, Class<? extends Formula> formula) {
        if (insurance == null) return request.event() == Event.HOSPITAL && formula != Formula.Graded.class;
        return insurance.product().benefitsFor(request.event()).stream()
                .map(Benefit::formula)
                .anyMatch(formula::isInstance);
    }

    /** Codes of the papers that are wanted and not there. */
    static Set<String> missing(ClaimRequest request, @Nullable Insurance insurance) {
        Set<String> wanted = new TreeSet<>();
        if (!request.isBySelf()) wanted.addAll(List.of(IDENTITY_CARD.name(), KINSHIP_PROOF.name()));
        if (request.isAfterDeath()) wanted.add(DEATH_CERTIFICATE.name());
        if (insurance != null) wanted.addAll(insurance.product().papersFor(request.event()));
        request.papers().forEach(paper -> wanted.remove(paper.paper()));
        return wanted;
    }

    private void check(boolean holds, String pointer, ProblemType otherwise) {
        if (!holds) errors.add(new FieldError(pointer, otherwise));
    }

    private void orRefuse() {
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
    }
}
