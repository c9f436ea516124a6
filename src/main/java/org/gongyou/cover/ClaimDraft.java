package org.gongyou.cover;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the app sends to {@code POST /v1/cover-claims} when the worker taps it: enough for a draft.
 *
 * @param event an {@link Event}
 * @param claimant SELF; somebody else says so in the draft
 */
@Schema(name = "CoverClaimDraft")
public record ClaimDraft(UUID coverId, String event, LocalDate eventOn, String claimant) {

    static ClaimDraft of(Cover cover, Event event, LocalDate on) {
        return new ClaimDraft(cover.id(), event.name(), on, "SELF");
    }
}
