package org.gongyou.campaign;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What holders of numbers show, and when. */
@Schema(name = "CampaignPapers")
record Papers(
        Instant opensAt,
        Instant closesAt,
        @Schema(description = "What is to be shown") String what) {

    boolean isOpenAt(Instant at) {
        return !at.isBefore(opensAt) && at.isBefore(closesAt);
    }
}
