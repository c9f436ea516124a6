package org.gongyou.relief;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adult has signed before the visitors. */
@Schema(name = "ReliefSignatureRequest")
record SignatureRequest(
        @Schema(description = "Photos of the signature, uploaded by the officer") @NotEmpty @Size(max = 4)
        List<@NotNull UUID> fileIds) {

    SignatureRequest {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }
}
