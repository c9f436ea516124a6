package org.gongyou.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.merchant.StoreView;
import org.jspecify.annotations.Nullable;

/** A store, and what is offered there. */
@Schema(name = "OfferPlace")
record OfferPlaceView(
        @JsonUnwrapped StoreView store,

        @Nullable @Schema(description = "Metres along the WGS-84 geodesic; in a list by distance only")
        Double distance,

        @Schema(description = "Those that were asked for") List<OfferView> offers) {}
