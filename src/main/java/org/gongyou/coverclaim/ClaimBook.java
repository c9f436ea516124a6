package org.gongyou.coverclaim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.language.Language;

/** The claim that a case is about, and how it looks. In the caller's session. */
@ApplicationScoped
class ClaimBook {

    private final ClaimRepository claims;
    private final ClaimViews views;
    private final ClaimText text;

    ClaimBook(ClaimRepository claims, ClaimViews views, ClaimText text) {
        this.claims = claims;
        this.views = views;
        this.text = text;
    }

    /** @throws org.gongyou.platform.problem.ProblemException 404 when the case is about something else */
    Uni<CoverClaim> claim(WorkCase subject) {
        return claims.find(subject.workerId(), subject.id()).map(CoverClaimCase::orNotFound);
    }

    Uni<ClaimView> view(WorkCase subject, Language language) {
        return claim(subject).chain(claim -> views.of(subject, claim, language));
    }

    Uni<Long> version(WorkCase subject) {
        return claim(subject).chain(claim -> views.version(subject, claim));
    }

    /** By which the same request is known again: with what masks itself. It is hashed at once. */
    ObjectNode fingerprint(ClaimRequest request) {
        return text.plain(request);
    }
}
