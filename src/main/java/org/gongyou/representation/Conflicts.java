package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.gongyou.lawyer.Lawyers;

/**
 * Who stands on the other side (律师法 art. 39: nobody acts for both). True as of now while firm and lawyer are held; before that
 * a guess that saves asking in vain. In the caller's session.
 */
@ApplicationScoped
class Conflicts {

    private final Lawyers lawyers;
    private final OfferRepository offers;

    Conflicts(Lawyers lawyers, OfferRepository offers) {
        this.lawyers = lawyers;
        this.offers = offers;
    }

    /**
     * Whoever acted for the other side, or had a matter in which the sides were the other way round, and everybody of their
     * firms.
     */
    Uni<Set<UUID>> barred(Brief brief) {
        return lawyers.tainted(brief.opponents())
                .chain(tainted -> offers.crossed(brief).map(crossed -> {
                    Set<UUID> barred = new HashSet<>(tainted);
                    barred.addAll(crossed);
                    return barred;
                }));
    }

    Uni<Boolean> bars(UUID held, Brief brief) {
        return barred(brief).map(barred -> barred.contains(held));
    }
}
