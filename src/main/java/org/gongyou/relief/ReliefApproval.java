package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.Programme;
import org.jspecify.annotations.Nullable;

/** What officers decide about money. In the kernel's transaction. */
@ApplicationScoped
class ReliefApproval {

    private final ReliefRepository applications;
    private final ReliefAssessing assessing;
    private final ReliefOrders orders;
    private final ReliefText text;
    private final VisitFigures visits;
    private final ReliefTerms terms;

    ReliefApproval(
            ReliefRepository applications,
            ReliefAssessing assessing,
            ReliefOrders orders,
            ReliefText text,
            VisitFigures visits,
            ReliefTerms terms) {
        this.applications = applications;
        this.assessing = assessing;
        this.orders = orders;
        this.text = text;
        this.visits = visits;
        this.terms = terms;
    }

    /** @throws ProblemException 409 before two people have been there and said what they saw */
    Uni<Void> finishVisit(ReliefApplication application) {
        return visits.finish(application);
    }

    /** In an emergency, up to what the programme pays first; another person releases it. */
    Uni<Void> payFirst(Step step, ReliefApplication application) {
        Programme programme = assessing.programme(application);
        long most = mostFirst(programme, text.weighed(application));
        if (most <= 0) throw new ProblemException(ReliefProblem.NOT_URGENT);
        ReliefDecision decision = ReliefDecision.of(step.details());
        long amount = decision.required();
        if (amount > most) throw ReliefDecision.above(most);
        application.settled().payFirst(amount, terms.followBy(application));
        return applications
                .flush()
                .chain(() -> orders.reserveFirst(step.subject(), application, step.decider(), decision, amount));
    }

    /** What comes first is a part of what may come at all: of what is paid at a time, and of what rules give where that is known. */
    private static long mostFirst(Programme programme, @Nullable Weighed shown) {
        long first = programme.steps().urgentUpToInFen();
        long atATime = programme.caps().timeInFen();
        long capped = atATime > 0 ? Math.min(first, atATime) : first;
        return shown == null || !shown.isEntitled() ? capped : Math.min(capped, mostOf(shown, programme));
    }

    /**
     * The rules are asked once more, of the household that was checked: what the worker says later is shown and changes nothing.
     * Nobody approves another amount than the one they saw.
     */
    Uni<Void> approve(Step step, ReliefApplication application) {
        ReliefDecision decision = ReliefDecision.of(step.details());
        Weighed shown = text.weighed(application);
        return visits.requireNoVisitor(application, step.decider())
                .chain(() -> assessing.weighKept(application, text.open(application)))
                .chain(now -> {
                    long amount = amount(decision, shown, now, application);
                    return requireWord(step, application, amount)
                            .chain(() -> settle(step, application, now, decision, amount));
                });
    }

    /** What the visitors found gives less than what is approved: then it is written why. */
    private Uni<Void> requireWord(Step step, ReliefApplication application, long amount) {
        String note = step.note();
        return note != null && !note.isBlank()
                ? Uni.createFrom().voidItem()
                : visits.latest(application)
                        .invoke(seen -> {
                            if (seen != null && given(seen.weighed(), application) < amount)
                                throw ProblemException.invalid("/note", ReliefProblem.VISIT_GIVES_LESS);
                        })
                        .replaceWithVoid();
    }

    private long given(Weighed weighed, ReliefApplication application) {
        return weighed.isEntitled() ? mostOf(weighed, assessing.programme(application)) : 0;
    }

    private long amount(ReliefDecision decision, @Nullable Weighed shown, Weighed now, ReliefApplication application) {
        if (!now.isEntitled()) throw new ProblemException(ReliefProblem.NOT_ENTITLED);
        long most = mostOf(now, assessing.programme(application));
        Long said = decision.amountInFen();
        if (said != null && said > most) throw ReliefDecision.above(most);
        boolean changed = shown == null || mostOf(shown, assessing.programme(application)) != most;
        if (said == null && changed) throw new ProblemException(ReliefProblem.AMOUNT_CHANGED).with("amountInFen", most);
        return said == null ? most : said;
    }

    private static long mostOf(Weighed weighed, Programme programme) {
        long given = weighed.outcome().amountInFen();
        long atATime = programme.caps().timeInFen();
        return atATime > 0 ? Math.min(given, atATime) : given;
    }

    private Uni<Void> settle(
            Step step, ReliefApplication application, Weighed now, ReliefDecision decision, long amount) {
        WorkCase subject = step.subject();
        UUID officer = step.decider();
        Settled settled = application.settled();
        settled.decide(officer, subject.unionId(), amount, null, assessing.now());
        application.decide(text.sealAny(now));
        long rest = amount - settled.first();
        return applications
                .flush()
                .chain(() -> rest > 0
                        ? orders.reserveRest(subject, application, officer, decision, rest)
                        : Uni.createFrom().voidItem());
    }

    /** What rules give is refused only with a word of why. */
    Uni<Void> refuse(Step step, ReliefApplication application) {
        Weighed weighed = text.weighed(application);
        String note = step.note();
        if (weighed != null && weighed.isEntitled() && (note == null || note.isBlank()))
            throw ProblemException.invalid("/note", ReliefProblem.NOTE_NEEDED);
        application
                .settled()
                .decide(step.decider(), step.subject().unionId(), null, step.reasonCode(), assessing.now());
        application.settled().end(assessing.now());
        return applications.flush();
    }
}
