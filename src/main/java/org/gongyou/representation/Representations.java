package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.WorkCase;
import org.gongyou.lawyer.LawyerProfile;
import org.gongyou.lawyer.Lawyers;
import org.jspecify.annotations.Nullable;

/** Who helps in a case, for other features. In the caller's session. */
@ApplicationScoped
public class Representations {

    private final RepresentationRepository rows;
    private final OfferRepository offers;
    private final Lawyers lawyers;

    Representations(RepresentationRepository rows, OfferRepository offers, Lawyers lawyers) {
        this.rows = rows;
        this.offers = offers;
        this.lawyers = lawyers;
    }

    /** Whoever acts, or acted until the case was over; null for nobody. */
    public Uni<@Nullable LawyerProfile> lawyerOf(WorkCase subject) {
        return rows.find(subject.workerId(), subject.id()).chain(row -> {
            UUID acting = row == null || !row.is(RepresentationState.ACTING) ? null : row.lawyerId();
            return acting == null ? lastOf(subject) : lawyers.find(acting);
        });
    }

    private Uni<@Nullable LawyerProfile> lastOf(WorkCase subject) {
        return offers.ofCase(subject.workerId(), subject.id())
                .map(all -> all.stream()
                        .filter(offer -> offer.state() == OfferState.ENDED)
                        .reduce((one, later) -> later)
                        .orElse(null))
                .chain(offer -> offer == null ? Uni.createFrom().nullItem() : lawyers.find(offer.lawyerId()));
    }

    /** The case of that number which the lawyer has, or had until it was over; null for none. Nothing is locked. */
    public Uni<@Nullable UUID> caseOf(LawyerProfile lawyer, String number) {
        return offers.caseOf(lawyer.id(), number);
    }

    public Uni<@Nullable String> firmOf(LawyerProfile lawyer) {
        return lawyers.firmName(lawyer);
    }
}
