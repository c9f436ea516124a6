package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.platform.language.Words;
import org.gongyou.representation.RepresentationRepository.Place;
import org.jspecify.annotations.Nullable;

/**
 * What time does. What counts is what is there once it is locked: another instance, an answer or an officer may have been
 * quicker. In the caller's transaction.
 */
@ApplicationScoped
class Rounds {

    private static final Words CONFLICT =
            new Words("发现利益冲突，为您更换律师", "The lawyer stands on the other side: another one is found");
    private static final Words GONE = new Words("律师已离开援助名册，为您更换律师", "The lawyer has left: another one is found");

    private static final Duration UNTIL_LOOKED_FOR_CONSENT = Duration.ofMinutes(10);

    private final Docket docket;
    private final Cases cases;
    private final Assigning assigning;
    private final Selection selection;
    private final HandOvers handOvers;
    private final RepresentationTrail trail;

    Rounds(
            Docket docket,
            Cases cases,
            Assigning assigning,
            Selection selection,
            HandOvers handOvers,
            RepresentationTrail trail) {
        this.docket = docket;
        this.cases = cases;
        this.assigning = assigning;
        this.selection = selection;
        this.handOvers = handOvers;
        this.trail = trail;
    }

    Uni<Void> ask(Place place, Instant now) {
        return cases.locked(place.worker(), place.caseId())
                .chain(docket::of)
                .chain(file ->
                        file.row().isDue(now) ? ask(file) : Uni.createFrom().voidItem());
    }

    private Uni<Void> ask(Docket.File file) {
        if (!cases.isIn(file.subject(), AidCase.ASSIGNING)) return stop(file);
        return file.row().is(RepresentationState.OFFERED) ? lapse(file) : seek(file);
    }

    /** Nobody is asked for somebody who consents no longer: whoever said yes could do nothing. */
    private Uni<Void> seek(Docket.File file) {
        return docket.isWithoutConsent(file)
                .chain(without -> without ? rest(file) : assigning.askNext(file.subject(), file.row()));
    }

    private Uni<Void> rest(Docket.File file) {
        file.row().seekAgainAt(docket.now().plus(UNTIL_LOOKED_FOR_CONSENT));
        return docket.flush();
    }

    /** The next is asked in a transaction of its own: whoever holds an offer does not go on to hold a firm. */
    private Uni<Void> lapse(Docket.File file) {
        return assigning
                .end(file.row(), OfferState.LAPSED)
                .invoke(() -> file.row().seek(docket.now()))
                .call(docket::flush)
                .chain(offer -> offer == null ? Uni.createFrom().voidItem() : trail.notAnswered(file.subject(), offer));
    }

    /** The case is over, or somewhere else, without the row having heard of it. */
    private Uni<Void> stop(Docket.File file) {
        return assigning
                .end(file.row(), OfferState.TAKEN_BACK)
                .invoke(() -> file.row().end(docket.now()))
                .chain(docket::flush);
    }

    Uni<Void> look(UUID lawyer, UUID offer) {
        return docket.openAny(lawyer, offer)
                .chain(file -> selection.hold(lawyer).chain(held -> look(file, lawyer, offer, held)));
    }

    private Uni<Void> look(Docket.File file, UUID lawyer, UUID offer, @Nullable LawyerProfile held) {
        if (!offer.equals(file.row().offerId())) return docket.looked(lawyer, offer);
        if (held == null) return leave(file, OfferState.HANDED_OVER, GONE);
        return selection
                .bars(held, file.subject())
                .chain(barred -> barred ? leave(file, OfferState.CONFLICT, CONFLICT) : docket.looked(lawyer, offer));
    }

    private Uni<Void> leave(Docket.File file, OfferState how, Words why) {
        if (file.row().is(RepresentationState.ACTING)) {
            return cases.isIn(file.subject(), AidCase.RUNNING)
                    ? handOvers.takeAway(file, how, null, why)
                    : Uni.createFrom().voidItem();
        }
        return assigning
                .end(file.row(), how)
                .invoke(() -> file.row().seek(docket.now()))
                .chain(docket::flush);
    }
}
