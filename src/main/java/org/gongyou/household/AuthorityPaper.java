package org.gongyou.household;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An authority that was signed on paper. */
@Schema(name = "AuthorityPaper")
record AuthorityPaper(
        @Schema(description = "Photos of the signed paper, uploaded by the worker") @NotEmpty @Size(max = 10)
        List<@NotNull UUID> files) {

    AuthorityPaper {
        files = files == null ? List.of() : files.stream().distinct().toList();
    }
}
