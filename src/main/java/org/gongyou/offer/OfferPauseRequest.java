package org.gongyou.offer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OfferPauseRequest")
record OfferPauseRequest(@NotNull Boolean paused) {}
