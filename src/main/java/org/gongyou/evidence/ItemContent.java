package org.gongyou.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What its owner says of an item.
 *
 * @param happenedOn the day it tells of, where it tells of one
 */
@Schema(name = "EvidenceContent")
record ItemContent(
        @NotBlank @Size(max = 200) @PlainText String caption,
        @NotNull EvidenceKind kind,
        @Nullable LocalDate happenedOn) {

    /** It may tell of an illness. */
    @Override
    public String toString() {
        return "ItemContent[" + kind + "]";
    }
}
