package org.gongyou.publicnotice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** What an officer found out about an objection. */
@Schema(name = "PublicNoticeAnswerRequest")
record AnswerRequest(
        @NotNull Finding finding,

        @Schema(description = "Why; for the officers of the case") @NotBlank @Size(max = 1000) @PlainText(lines = true)
        String reason,

        @Schema(description = "What whoever objected is told beside the finding; it says nothing of the household")
        @Size(max = 500)
        @PlainText(lines = true)
        @Nullable
        String reply) {

    /** Whether it is right. */
    @Schema(name = "PublicNoticeFinding")
    enum Finding {
        UPHELD,
        DISMISSED;

        PublicObjection.State state() {
            return this == UPHELD ? PublicObjection.State.UPHELD : PublicObjection.State.DISMISSED;
        }
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "AnswerRequest";
    }
}
