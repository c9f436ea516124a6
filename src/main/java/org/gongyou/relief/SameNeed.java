package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What applications of one person to one programme mean for each other: one need is helped once, though it was applied for
 * again, or a refusal of it did not stand. In the caller's transaction, whose case has the place of the programme already, so that
 * no other begins beside it.
 */
@ApplicationScoped
class SameNeed {

    private final ReliefRepository applications;
    private final ReliefAssessing assessing;
    private final ReliefPeople people;
    private final ReliefText text;

    SameNeed(ReliefRepository applications, ReliefAssessing assessing, ReliefPeople people, ReliefText text) {
        this.applications = applications;
        this.assessing = assessing;
        this.people = people;
        this.text = text;
    }

    /**
     * Whoever was paid first for what was refused pays that back before applying again.
     *
     * @throws ProblemException 409 {@code relief.first-owed}
     */
    Uni<Void> requireNothingOwed(UUID worker, Programme programme) {
        return toProgramme(worker, programme)
                .invoke(all -> {
                    if (all.stream().anyMatch(SameNeed::isOwed)) throw new ProblemException(ReliefProblem.FIRST_OWED);
                })
                .replaceWithVoid();
    }

    private static boolean isOwed(ReliefApplication one) {
        return !one.isReopened()
                && one.settled().endedAt() != null
                && one.settled().amountInFen() == null
                && one.settled().first() > 0;
    }

    /**
     * A refusal is not looked at once more where a later application was approved for the same.
     *
     * @throws ProblemException 409 {@code relief.paid-before}
     */
    Uni<Void> requireUnmet(ReliefApplication refused) {
        return toProgramme(refused.workerId(), assessing.programme(refused))
                .invoke(all -> {
                    if (all.stream().anyMatch(other -> meets(other, refused)))
                        throw new ProblemException(ReliefProblem.PAID_BEFORE);
                })
                .replaceWithVoid();
    }

    private boolean meets(ReliefApplication other, ReliefApplication refused) {
        Instant decided = other.settled().at();
        Instant asked = refused.submittedAt();
        return other.settled().amountInFen() != null
                && decided != null
                && asked != null
                && decided.isAfter(asked)
                && isSameThing(happened(other), happened(refused));
    }

    private @Nullable LocalDate happened(ReliefApplication application) {
        return application.content() == null ? null : text.open(application).happenedOn();
    }

    /** Two accidents are two needs; where no day is said there is one. */
    private static boolean isSameThing(@Nullable LocalDate one, @Nullable LocalDate another) {
        return one == null || another == null || one.equals(another);
    }

    private Uni<List<ReliefApplication>> toProgramme(UUID worker, Programme programme) {
        String slot = ReliefCases.slot(programme);
        return people.accounts(worker).chain(applications::all).map(all -> all.stream()
                .filter(one -> ReliefCases.slot(assessing.programme(one)).equals(slot))
                .toList());
    }
}
