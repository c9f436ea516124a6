package org.gongyou.offer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** An offer as its merchant and those who manage it see it. */
@Schema(name = "ManagedOffer")
record OfferOfficerView(
        UUID id,
        String code,
        UUID merchantId,

        @Schema(description = "PROPOSED, PUBLISHED, PAUSED, REFUSED or WITHDRAWN; open list", example = "PUBLISHED")
        String state,

        OfferDetails details,

        @Nullable @Schema(description = "Since when people say that they did not get what is offered")
        Instant doubtfulSince,

        @Nullable @Schema(description = "Of the case that decides a proposal, once it was made")
        String caseNumber,

        boolean demo,
        @JsonIgnore long version)
        implements Versioned {

    static OfferOfficerView of(OfferOnFile offer, OfferJson json) {
        return of(offer, json, null);
    }

    static OfferOfficerView of(OfferOnFile offer, OfferJson json, @Nullable String caseNumber) {
        return new OfferOfficerView(
                offer.id(),
                offer.code(),
                offer.merchantId(),
                offer.state().name(),
                json.read(offer.details()),
                offer.doubtfulSince(),
                caseNumber,
                offer.isDemo(),
                offer.version());
    }
}
