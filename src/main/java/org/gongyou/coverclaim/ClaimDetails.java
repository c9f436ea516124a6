package org.gongyou.coverclaim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the case shows of a claim, to the claimant and the officers alike. Of somebody else's cover nothing before it is
 * approved: the officers look that up by {@link ClaimOfficerResource}.
 */
@ApplicationScoped
class ClaimDetails {

    private final ClaimText text;
    private final ObjectMapper json;

    ClaimDetails(ClaimText text, ObjectMapper json) {
        this.text = text;
        this.json = json;
    }

    JsonNode of(CoverClaim claim, Language language) {
        ObjectNode shown = json.createObjectNode();
        if (claim.content() == null) return shown;
        ClaimRequest request = text.open(claim);
        shown.set("claim", json.valueToTree(ClaimedView.of(request, language)));
        AssessmentView assessment = assessment(claim, request, language);
        if (assessment != null) shown.set("assessment", json.valueToTree(assessment));
        return shown;
    }

    /** Null where there is none, or it would tell of somebody else's cover. */
    @Nullable
    AssessmentView assessment(CoverClaim claim, ClaimRequest request, Language language) {
        Assessment assessment = request.isBySelf() || claim.isApproved() ? text.assessment(claim) : null;
        return assessment == null ? null : AssessmentView.of(assessment, claim.isApproved(), language);
    }
}
