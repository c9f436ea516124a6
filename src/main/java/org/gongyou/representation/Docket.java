package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.Consents;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Cases with the row that says who helps, locked in their order. Every call works in the caller's transaction. */
@ApplicationScoped
class Docket {

    private final RepresentationRepository rows;
    private final OfferRepository offers;
    private final Cases cases;
    private final Consents consents;
    private final Clock clock;

    Docket(RepresentationRepository rows, OfferRepository offers, Cases cases, Consents consents, Clock clock) {
        this.rows = rows;
        this.offers = offers;
        this.cases = cases;
        this.consents = consents;
        this.clock = clock;
    }

    /** A locked case and its locked row. */
    record File(WorkCase subject, Representation row) {}

    /** @throws ProblemException 404 for an offer that is not the lawyer's */
    Uni<File> open(UUID lawyer, UUID offer) {
        return openAny(lawyer, offer).invoke(file -> {
            if (!offer.equals(file.row().offerId())) throw new ProblemException(RepresentationProblem.OFFER_OVER);
        });
    }

    /** The same for one that may be over. */
    Uni<File> openAny(UUID lawyer, UUID offer) {
        return offers.place(lawyer, offer)
                .map(Advocates::orNotFound)
                .chain(place -> cases.locked(place.worker(), place.caseId()))
                .chain(this::of);
    }

    /** Of a locked case. @throws ProblemException 404 when it never waited for a lawyer */
    Uni<File> of(WorkCase subject) {
        return rows.lock(subject.workerId(), subject.id())
                .map(Advocates::orNotFound)
                .map(row -> new File(subject, row));
    }

    /** The same; null when it never did. */
    Uni<@Nullable File> ofAny(WorkCase subject) {
        return rows.lock(subject.workerId(), subject.id()).map(row -> row == null ? null : new File(subject, row));
    }

    /** @throws ProblemException 409 when it was answered or its time is over */
    Uni<Offer> lockOffer(File file, Instant now) {
        return offer(file).invoke(offer -> {
            if (!offer.isOpen(now) || !file.row().is(RepresentationState.OFFERED))
                throw new ProblemException(RepresentationProblem.OFFER_OVER);
        });
    }

    /** @throws ProblemException 409 once whom it is about consents no longer */
    Uni<Void> requireConsent(File file) {
        return consents.require(file.subject());
    }

    Uni<Boolean> isWithoutConsent(File file) {
        return consents.haveEnded(file.subject());
    }

    /** What the row names, whatever its state. */
    Uni<Offer> offer(File file) {
        UUID lawyer = file.row().lawyerId();
        UUID id = file.row().offerId();
        if (lawyer == null || id == null) throw new ProblemException(RepresentationProblem.NOT_ACTING);
        return offers.lock(lawyer, id).map(Advocates::orNotFound);
    }

    /** The case goes on with a lawyer. */
    Uni<Void> begin(WorkCase subject) {
        return cases.takeAsSystem(subject, AidCase.ACCEPTED).replaceWithVoid();
    }

    /** Nothing about its lawyer stands against it. */
    Uni<Void> looked(UUID lawyer, UUID offer) {
        return offers.lock(lawyer, offer)
                .invoke(found -> {
                    if (found != null) found.looked();
                })
                .chain(this::flush);
    }

    Instant now() {
        return clock.instant();
    }

    Uni<Void> flush() {
        return rows.flush();
    }
}
