package org.gongyou.relief;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;

/** Who would come, and when: the worker chooses. */
@Schema(name = "ReliefVisitRequest")
record VisitRequest(
        @NotEmpty @Size(max = 6) List<@NotNull Instant> slots,

        @Schema(description = "Two different officers") @NotNull @Size(min = 2, max = 2)
        List<@Valid @NotNull Visitor> visitors) {

    /** @param post as the worker is told, such as 街道工会主席 */
    @Schema(name = "ReliefVisitor")
    record Visitor(
            @NotNull UUID accountId,
            @NotBlank @Size(max = 40) @PlainText String post) {}

    VisitRequest {
        slots = slots == null ? List.of() : List.copyOf(slots);
        visitors = visitors == null ? List.of() : List.copyOf(visitors);
    }
}
