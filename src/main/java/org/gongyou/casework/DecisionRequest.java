package org.gongyou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An officer's decision.
 *
 * @param decision a verb out of the case's {@code actions}: approve, refuse, request-information …
 * @param reasonCode one of the case's {@code reasons}; required to refuse and to send back
 * @param note what the worker reads
 * @param details what the kind of case asks for besides
 */
public record DecisionRequest(
        @NotBlank @Size(max = 40) String decision,
        @Size(max = 60) @Nullable String reasonCode,
        @Size(max = 1000) @PlainText(lines = true) @Nullable String note,
        @Nullable JsonNode details) {}
