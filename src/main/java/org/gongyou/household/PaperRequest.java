package org.gongyou.household;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper to be kept. */
@Schema(name = "HouseholdPaperRequest")
record PaperRequest(
        @NotNull PaperKind kind,

        @Schema(description = "Uploaded by the worker, in the order of the pages") @NotEmpty @Size(max = 20)
        List<@NotNull UUID> files,

        @Schema(description = "The day that stands on it") @NotNull
        LocalDate issuedOn) {

    PaperRequest {
        files = files == null ? List.of() : files.stream().distinct().toList();
    }
}
