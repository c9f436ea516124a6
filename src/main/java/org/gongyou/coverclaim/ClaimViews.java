package org.gongyou.coverclaim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.gongyou.casework.CaseViews;
import org.gongyou.casework.WorkCase;
import org.gongyou.payment.Payments;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Shows claims to whoever made them. In the caller's session. */
@ApplicationScoped
class ClaimViews {

    private final ClaimCovers covers;
    private final ClaimDetails details;
    private final ClaimDesk desk;
    private final ClaimText text;
    private final Payments payments;
    private final CaseViews cases;

    ClaimViews(
            ClaimCovers covers,
            ClaimDetails details,
            ClaimDesk desk,
            ClaimText text,
            Payments payments,
            CaseViews cases) {
        this.covers = covers;
        this.details = details;
        this.desk = desk;
        this.text = text;
        this.payments = payments;
        this.cases = cases;
    }

    Uni<ClaimView> of(WorkCase subject, CoverClaim claim, Language language) {
        ClaimRequest request = text.open(claim);
        return insurance(claim, request).chain(insurance -> payments.of(claim.purposes())
                .map(paid -> ClaimView.of(
                        cases.summary(subject, language),
                        subject.id(),
                        ClaimView.versionOf(subject.version(), paid),
                        request,
                        details.assessment(claim, request, language),
                        cover(insurance, request, language),
                        missing(claim, request, insurance),
                        paid,
                        language)));
    }

    Uni<Long> version(WorkCase subject, CoverClaim claim) {
        return payments.of(claim.purposes()).map(paid -> ClaimView.versionOf(subject.version(), paid));
    }

    private Uni<@Nullable Insurance> insurance(CoverClaim claim, ClaimRequest request) {
        return request.isBySelf() ? covers.known(claim) : Uni.createFrom().nullItem();
    }

    private static Set<String> missing(CoverClaim claim, ClaimRequest request, @Nullable Insurance insurance) {
        return claim.isApproved() || claim.endedAt() != null ? Set.of() : ClaimChecks.missing(request, insurance);
    }

    private ClaimView.@Nullable CoverRef cover(@Nullable Insurance insurance, ClaimRequest request, Language language) {
        if (insurance == null) return null;
        LocalDate on = request.eventOn();
        return new ClaimView.CoverRef(
                insurance.cover().id(),
                insurance.product().name().in(language),
                insurance.cover().from(),
                insurance.cover().until(),
                insurance.claimBy(on),
                insurance.isLate(on, desk.today()));
    }
}
