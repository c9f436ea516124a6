package org.gongyou.warmth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to bring from the files of hardship. */
@Schema(name = "WarmthPeopleOnFileRequest")
record FiledRequest(
        @NotNull @Pattern(regexp = "[A-Z_]{1,40}") String hardshipClass,

        @Schema(description = "Files of this union and those below it") @NotNull
        UUID unionId) {}
