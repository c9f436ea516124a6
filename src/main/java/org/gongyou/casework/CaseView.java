package org.gongyou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A case as one reader sees it.
 *
 * @param holder who has to act: DRAFT or APPLICANT (the worker), UNION (or whoever acts for the worker, such as a lawyer), NOBODY (closed)
 * @param nextStep the one sentence "what now"
 * @param dueAt until when the holder must have acted; at that moment it is late
 * @param promisedAt what was promised first; differs from {@code dueAt} once the case has climbed
 * @param overdue whether it climbed to a parent union because time ran out
 * @param urgent whether shorter limits hold, and it stands first in the queue
 * @param actions what this reader may do now
 * @param reasons the reason codes a decision may carry; for officers only
 */
public record CaseView(
        UUID id,
        String number,
        String kind,
        String kindTitle,
        String state,
        String stateTitle,
        String nextStep,
        ShownHolder holder,
        UnionRef union,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant dueAt,
        @Nullable Instant promisedAt,
        boolean overdue,
        boolean urgent,
        @Nullable UUID handlerId,
        List<String> actions,
        List<ReasonView> reasons,
        JsonNode details,
        List<Entry> timeline,
        long version)
        implements Versioned {

    /** The union that has the case, and where to call it. */
    public record UnionRef(UUID id, String name, @Nullable String phone) {}

    public record ReasonView(String code, String title, String rule, String mend) {}

    /**
     * One line of the timeline.
     *
     * @param by APPLICANT, HANDLER, SECOND_REVIEWER or SYSTEM; never a name
     * @param byParty whether the handler is none of the union, such as a lawyer
     */
    public record Entry(
            Instant at,
            ShownActor by,
            boolean byParty,
            String action,
            String state,
            String stateTitle,
            String union,
            @Nullable ReasonView reason,
            @Nullable String text) {}
}
