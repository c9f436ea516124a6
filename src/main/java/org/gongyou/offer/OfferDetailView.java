package org.gongyou.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.merchant.StoreView;

/** One offer with all stores at which it is made. */
@Schema(name = "OfferDetail")
record OfferDetailView(
        @JsonUnwrapped OfferView offer,

        @Schema(description = "In the order of their codes") List<StoreView> stores) {}
