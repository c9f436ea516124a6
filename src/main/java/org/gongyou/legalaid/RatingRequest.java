package org.gongyou.legalaid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** How the worker found the help. */
@Schema(name = "LegalAidRating")
record RatingRequest(
        @NotNull @Min(1) @Max(5) Integer stars,
        @Size(max = 1000) @PlainText(lines = true) @Nullable String text) {

    /** Without the words. */
    @Override
    public String toString() {
        return "RatingRequest[" + stars + "]";
    }
}
