package org.gongyou.publicnotice;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Photos of where a notice was put up. */
@Schema(name = "PublicNoticePostingRequest")
record PostingRequest(@NotEmpty @Size(max = 9) List<@NotNull UUID> files) {

    PostingRequest {
        files = files == null ? List.of() : List.copyOf(files);
    }
}
