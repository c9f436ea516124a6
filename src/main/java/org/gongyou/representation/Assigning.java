package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.LawyerProfile;
import org.jspecify.annotations.Nullable;

/** Asks lawyers, one after the other. Every call works in the caller's transaction, about a locked case and its locked row. */
@ApplicationScoped
class Assigning {

    private final RepresentationRepository rows;
    private final OfferRepository offers;
    private final Selection selection;
    private final OfferTerms terms;
    private final RepresentationTrail trail;
    private final Clock clock;

    Assigning(
            RepresentationRepository rows,
            OfferRepository offers,
            Selection selection,
            OfferTerms terms,
            RepresentationTrail trail,
            Clock clock) {
        this.rows = rows;
        this.offers = offers;
        this.selection = selection;
        this.terms = terms;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whoever fits best and was not asked yet; nobody: the union is told. */
    Uni<Void> askNext(WorkCase subject, Representation row) {
        return selection.of(subject).chain(found -> first(
                        subject, found.fitting().iterator(), found.brief())
                .chain(lawyer ->
                        lawyer == null ? nobody(subject, row) : ask(subject, row, found.brief(), lawyer, false)));
    }

    /** Held, and looked at once more: what was read before may have changed meanwhile. */
    private Uni<@Nullable LawyerProfile> first(WorkCase subject, Iterator<Candidate> fitting, Brief brief) {
        if (!fitting.hasNext()) return Uni.createFrom().nullItem();
        return selection
                .hold(fitting.next().lawyer().id())
                .chain(held -> held == null || !held.available()
                        ? first(subject, fitting, brief)
                        : selection
                                .bars(held, subject, brief)
                                .chain(barred -> barred ? first(subject, fitting, brief) : item(held)));
    }

    private static Uni<@Nullable LawyerProfile> item(LawyerProfile held) {
        return Uni.createFrom().item(held);
    }

    private Uni<Void> nobody(WorkCase subject, Representation row) {
        row.findNobody(clock.instant());
        return rows.flush().chain(() -> trail.nobodyLeft(subject));
    }

    /** A held lawyer against whom nothing stands. */
    Uni<Void> ask(WorkCase subject, Representation row, Brief brief, LawyerProfile lawyer, boolean byHand) {
        Instant now = clock.instant();
        Offer offer = new Offer(lawyer.id(), subject, brief, byHand, now, terms.due(subject.isUrgent(), now));
        return offers.add(offer)
                .invoke(() -> row.offer(offer, now))
                .chain(rows::flush)
                .chain(() -> trail.asked(subject, lawyer, offer));
    }

    /** What the case has of a lawyer ends; nothing when it has none. @return the offer, null for none */
    Uni<@Nullable Offer> end(Representation row, OfferState how) {
        UUID lawyer = row.lawyerId();
        UUID offer = row.offerId();
        if (lawyer == null || offer == null) return Uni.createFrom().nullItem();
        return offers.lock(lawyer, offer)
                .invoke(found -> {
                    if (found != null) found.end(how, clock.instant());
                })
                .call(offers::flush);
    }
}
