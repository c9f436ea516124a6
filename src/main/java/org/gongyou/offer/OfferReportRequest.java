package org.gongyou.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** How it went for somebody who wanted an offer. */
@Schema(name = "OfferReportRequest")
record OfferReportRequest(
        @Schema(description = "REFUSED, PRICE_RAISED, CLOSED or HONOURED, or a name for it", example = "REFUSED")
        @NotBlank
        @Size(max = 40)
        String what,

        @Schema(description = "At which store") @Nullable UUID storeId,

        @Schema(description = "For officers only") @Nullable @Size(max = 200)
        String note) {

    /** @throws ProblemException 422 when it is not known */
    OfferReportWhat word() {
        String code = OfferReportWhat.WORDS.code(what);
        if (code == null) throw ProblemException.invalid("/what", OfferProblem.WHAT_UNKNOWN);
        return OfferReportWhat.valueOf(code);
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "OfferReportRequest[" + what + "]";
    }
}
