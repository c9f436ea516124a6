package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.gongyou.casework.CaseParties;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.Lawyers;
import org.jspecify.annotations.Nullable;

/** Cases begin to wait for a lawyer, and need none any more. In the caller's transaction, about a locked case. */
@ApplicationScoped
class Waiting {

    private final Docket docket;
    private final RepresentationRepository rows;
    private final Assigning assigning;
    private final RepresentationTrail trail;
    private final CaseParties parties;
    private final Lawyers lawyers;

    Waiting(
            Docket docket,
            RepresentationRepository rows,
            Assigning assigning,
            RepresentationTrail trail,
            CaseParties parties,
            Lawyers lawyers) {
        this.docket = docket;
        this.rows = rows;
        this.assigning = assigning;
        this.trail = trail;
        this.parties = parties;
        this.lawyers = lawyers;
    }

    /** As often as it is told: one row a case. */
    Uni<Void> begin(WorkCase subject) {
        return docket.ofAny(subject)
                .chain(file -> file == null ? rows.add(new Representation(subject, docket.now())) : again(file));
    }

    private Uni<Void> again(Docket.File file) {
        if (file.row().is(RepresentationState.ENDED)) file.row().seek(docket.now());
        return docket.flush();
    }

    /** The case is closed as it should be: whoever acted has done so, and reads on. */
    Uni<Void> end(WorkCase subject) {
        return docket.ofAny(subject)
                .chain(file -> file == null
                        ? Uni.createFrom().voidItem()
                        : end(file, OfferState.ENDED).replaceWithVoid());
    }

    /** Nobody acts from this moment on, and whoever did finds nothing of it any more. */
    Uni<Void> stop(WorkCase subject) {
        return docket.ofAny(subject)
                .chain(file -> file == null
                        ? Uni.createFrom().voidItem()
                        : end(file, OfferState.HANDED_OVER)
                                .chain(offer -> offer == null
                                        ? Uni.createFrom().voidItem()
                                        : lawyers.find(offer.lawyerId())
                                                .chain(lawyer -> lawyer == null
                                                        ? Uni.createFrom().voidItem()
                                                        : parties.dismiss(subject, lawyer.account()))));
    }

    /** @param how what becomes of it when the lawyer has accepted */
    private Uni<@Nullable Offer> end(Docket.File file, OfferState how) {
        Instant now = docket.now();
        boolean acted = file.row().is(RepresentationState.ACTING);
        return assigning
                .end(file.row(), acted ? how : OfferState.TAKEN_BACK)
                .invoke(() -> file.row().end(now))
                .call(docket::flush)
                .call(offer -> acted ? Uni.createFrom().voidItem() : trail.takenBack(file.subject(), offer));
    }
}
