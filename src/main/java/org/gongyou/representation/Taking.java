package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.gongyou.casework.CaseParties;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A lawyer takes what was offered, or does not. Every call works in the caller's transaction. */
@ApplicationScoped
class Taking {

    static final String ROLE = "LAWYER";
    private static final String DECLARATION = "representation.declaration";

    private final Docket docket;
    private final Selection selection;
    private final CaseParties parties;
    private final RepresentationTrail trail;
    private final Vault vault;

    Taking(Docket docket, Selection selection, CaseParties parties, RepresentationTrail trail, Vault vault) {
        this.docket = docket;
        this.selection = selection;
        this.parties = parties;
        this.trail = trail;
        this.vault = vault;
    }

    /** Looked at once more with firm and lawyer held. */
    Uni<Offer> accept(LawyerProfile lawyer, UUID account, UUID id, AcceptanceRequest.Declaration declaration) {
        declaration.requireNoConflict();
        return docket.open(lawyer.id(), id).call(docket::requireConsent).chain(file -> selection
                .hold(lawyer.id())
                .map(Taking::orAway)
                .call(held -> selection.bars(held, file.subject()).invoke(Taking::refuse))
                .chain(held -> docket.lockOffer(file, docket.now())
                        .chain(offer -> accept(file, offer, held, account, declaration.reason()))));
    }

    private Uni<Offer> accept(Docket.File file, Offer offer, LawyerProfile held, UUID account, String reason) {
        Instant now = docket.now();
        WorkCase subject = file.subject();
        offer.accept(vault.seal(DECLARATION, reason), now);
        file.row().act(offer, now);
        return docket.flush()
                .chain(() -> parties.admit(subject, account, ROLE))
                .chain(() -> docket.begin(subject))
                .chain(() -> trail.accepted(subject, held))
                .replaceWith(offer);
    }

    /** Somebody else is asked within seconds. */
    Uni<Offer> decline(LawyerProfile lawyer, UUID id, DeclineReason reason) {
        Instant now = docket.now();
        return docket.open(lawyer.id(), id).chain(file -> docket.lockOffer(file, now)
                .invoke(offer -> {
                    offer.end(reason == DeclineReason.CONFLICT ? OfferState.CONFLICT : OfferState.DECLINED, now);
                    file.row().seek(now);
                })
                .call(docket::flush)
                .call(() -> trail.declined(file.subject())));
    }

    private static LawyerProfile orAway(@Nullable LawyerProfile held) {
        if (held == null) throw new ProblemException(RepresentationProblem.LAWYER_AWAY);
        return held;
    }

    static void refuse(boolean barred) {
        if (barred) throw new ProblemException(RepresentationProblem.CONFLICT);
    }
}
