package org.gongyou.dispute;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.legalaid.Grievance;
import org.jspecify.annotations.Nullable;

/**
 * A lit group as a worker of it sees it: that there are others, not who.
 *
 * @param persons absent when they have become too few to be told
 */
@Schema(name = "MyGroupDispute")
record MyGroupView(
        UUID id,
        String opponent,
        Grievance grievance,
        String grievanceTitle,
        @Nullable Integer persons,
        GroupDispute.Election election,

        @Schema(description = "Whether I stand as a representative")
        boolean iStand,

        boolean iAmElected,

        @Schema(description = "Who stands, by the name each chose to be shown by; in the order of their ids")
        List<Candidate> candidates) {

    @Schema(name = "GroupDisputeCandidate")
    record Candidate(UUID id, String name, boolean elected) {

        @Override
        public String toString() {
            return "Candidate[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "MyGroupView[" + id + "]";
    }
}
