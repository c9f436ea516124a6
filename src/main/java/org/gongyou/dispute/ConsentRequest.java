package org.gongyou.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * @param stand false takes it back
 * @param shownAs by what name the others of the group may know me, where I stand
 */
@Schema(name = "GroupDisputeConsent")
record ConsentRequest(
        @NotNull Boolean stand,
        @Size(min = 1, max = 40) @PlainText @Nullable String shownAs) {

    @Override
    public String toString() {
        return "ConsentRequest[" + stand + "]";
    }
}
