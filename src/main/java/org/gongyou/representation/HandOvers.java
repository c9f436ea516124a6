package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.casework.CaseParties;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.lawyer.Lawyers;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A case goes from its lawyer back to where another is found; what was done stays in its timeline. */
@ApplicationScoped
class HandOvers {

    private final Docket docket;
    private final Cases cases;
    private final CaseParties parties;
    private final Lawyers lawyers;
    private final RepresentationTrail trail;
    private final Clock clock;

    HandOvers(
            Docket docket, Cases cases, CaseParties parties, Lawyers lawyers, RepresentationTrail trail, Clock clock) {
        this.docket = docket;
        this.cases = cases;
        this.parties = parties;
        this.lawyers = lawyers;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The lawyer of the case gives it back. In the caller's transaction.
     *
     * @throws ProblemException 404 for whoever is not its lawyer, or not any more
     */
    Uni<Offer> handOver(UUID account, String number, String reason) {
        return cases.ofParty(account, number)
                .chain(docket::of)
                .call(file -> cases.takeAsParty(file.subject(), account, AidCase.RETURNED, null))
                .chain(file -> release(file, OfferState.HANDED_OVER, account, new Words(reason, reason)));
    }

    /** Whatever the lawyer says: an officer, the worker or a conflict takes the case away. In the caller's transaction. */
    Uni<Void> takeAway(Docket.File file, OfferState how, @Nullable UUID actor, Words why) {
        if (!file.row().is(RepresentationState.ACTING)) throw new ProblemException(RepresentationProblem.NOT_ACTING);
        return cases.takeAsSystem(file.subject(), AidCase.RETURNED)
                .chain(() -> release(file, how, actor, why))
                .replaceWithVoid();
    }

    private Uni<Offer> release(Docket.File file, OfferState how, @Nullable UUID actor, Words why) {
        Instant now = clock.instant();
        WorkCase subject = file.subject();
        return docket.offer(file)
                .invoke(offer -> {
                    offer.end(how, now);
                    file.row().seek(now);
                })
                .call(docket::flush)
                .call(offer -> trail.takenAway(subject, offer, actor, why))
                .call(offer -> lawyers.find(offer.lawyerId()).chain(lawyer -> dismiss(subject, lawyer)));
    }

    private Uni<Void> dismiss(WorkCase subject, @Nullable LawyerProfile lawyer) {
        return lawyer == null ? Uni.createFrom().voidItem() : parties.dismiss(subject, lawyer.account());
    }
}
