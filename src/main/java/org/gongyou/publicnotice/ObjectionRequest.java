package org.gongyou.publicnotice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody has to say against a notice. */
@Schema(name = "PublicNoticeObjectionRequest")
record ObjectionRequest(
        @NotBlank @Size(max = 2000) @PlainText(lines = true) String text,

        @Schema(description = "Without it nobody knows who objects") @Nullable
        PersonName name,

        @Schema(description = "For questions") @Nullable PhoneNumber phone) {

    /** Without the words. */
    @Override
    public String toString() {
        return "ObjectionRequest";
    }
}
