package org.gongyou.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case to be opened.
 *
 * @param id also the key of the feature's own row
 * @param workerId the owner
 * @param applicantId who files it; the owner, or an officer at a window, a relative, an heir
 * @param unionId responsible first
 * @param excludedUnions whose officers never see it
 * @param slot of which the owner may have one open case at a time; null for any number
 */
public record NewCase(
        UUID id,
        CaseKind kind,
        UUID workerId,
        UUID applicantId,
        UUID unionId,
        List<UUID> excludedUnions,
        @Nullable String slot) {

    public NewCase {
        excludedUnions = List.copyOf(excludedUnions);
    }

    /** Filed by the owner for themselves. */
    public static NewCase own(UUID id, CaseKind kind, UUID worker, UUID union, @Nullable String slot) {
        return new NewCase(id, kind, worker, worker, union, List.of(), slot);
    }
}
