package org.gongyou.coverclaim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.cover.Event;
import org.gongyou.payment.Payee;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What was claimed, as last sent; people and accounts masked. */
@Schema(name = "CoverClaimed")
record ClaimedView(
        @Nullable UUID coverId,
        Event event,
        String eventTitle,
        LocalDate eventOn,
        Claimant claimant,
        String claimantTitle,
        @Nullable InsuredView insured,
        @Nullable LocalDate dischargedOn,
        @Nullable Long paidInFen,
        @Nullable Integer grade,
        @Nullable String lateReason,
        List<ClaimPaper> papers,
        List<PayeeView> payees) {

    @Schema(name = "InsuredPersonMasked")
    record InsuredView(String documentType, String number, String name) {

        static @Nullable InsuredView of(@Nullable Insured insured) {
            return insured == null
                    ? null
                    : new InsuredView(
                            insured.documentType().name(),
                            insured.maskedNumber(),
                            insured.name().masked());
        }
    }

    @Schema(name = "CoverClaimPayeeMasked")
    record PayeeView(
            String name,
            String bank,
            String account,
            @Nullable Integer permille) {

        static PayeeView of(ClaimPayee payee) {
            Payee to = payee.to();
            return new PayeeView(to.name().masked(), to.bank(), to.account().masked(), payee.permille());
        }
    }

    static ClaimedView of(ClaimRequest request, Language language) {
        return new ClaimedView(
                request.coverId(),
                request.event(),
                request.event().words().in(language),
                request.eventOn(),
                request.claimant(),
                request.claimant().words().in(language),
                InsuredView.of(request.insured()),
                request.dischargedOn(),
                request.paidInFen(),
                request.grade(),
                request.lateReason(),
                request.papers(),
                request.payees().stream().map(PayeeView::of).toList());
    }
}
