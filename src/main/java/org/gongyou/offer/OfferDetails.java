package org.gongyou.offer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of an offer; kept as one text, since it is read whole by every instance and never searched in the
 * database.
 *
 * @param stores the merchant's at which it is made; all of them when empty
 * @param gift what comes with it; null unless the kind is GIFT
 * @param category an {@code OfferCategory}, or one of a newer release
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfferDetails(
        List<UUID> stores,
        OfferWords title,
        @Nullable OfferWords description,
        @Nullable OfferWords gift,
        String category,
        OfferTerms terms,
        OfferLimits limits,
        OfferTimes times,
        Entitlement entitlement) {

    public OfferDetails {
        stores = stores.stream().distinct().sorted().toList();
    }
}
