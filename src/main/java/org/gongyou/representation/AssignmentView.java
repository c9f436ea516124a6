package org.gongyou.representation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** Who helps in a case, and who was asked; its entity tag is the case's. */
@Schema(name = "LawyerAssignment")
record AssignmentView(
        String number,
        RepresentationState state,
        Instant since,

        @Schema(description = "Until when the lawyer who was asked may answer") @Nullable
        Instant dueAt,

        List<Asked> asked,
        @JsonIgnore long version)
        implements Versioned {

    /** A lawyer and what became of the question. */
    @Schema(name = "LawyerAsked")
    record Asked(
            UUID lawyerId,

            @Schema(description = "已注销 once the lawyer's account is no more")
            String name,

            OfferState state,

            @Schema(description = "Whether an officer named the lawyer")
            boolean byHand,

            Instant offeredAt,
            @Nullable Instant answeredAt) {}

    AssignmentView {
        asked = List.copyOf(asked);
    }
}
