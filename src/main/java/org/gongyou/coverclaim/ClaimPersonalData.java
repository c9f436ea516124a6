package org.gongyou.coverclaim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;

/** What somebody claimed. Of illness nothing stays; that something was paid the books keep. */
@ApplicationScoped
class ClaimPersonalData implements PersonalData {

    private final ClaimRepository claims;
    private final ClaimText text;
    private final ObjectMapper json;
    private final Duration retention;

    ClaimPersonalData(
            ClaimRepository claims,
            ClaimText text,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.cover-claim.retention") Duration retention) {
        this.claims = claims;
        this.text = text;
        this.json = json;
        this.retention = retention;
    }

    @Override
    public String section() {
        return "coverClaims";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return claims.all(worker).map(this::written);
    }

    private JsonNode written(List<CoverClaim> all) {
        ArrayNode list = json.createArrayNode();
        for (CoverClaim claim : all) {
            ObjectNode one = list.addObject().put("id", claim.id().toString());
            if (claim.content() == null) continue;
            ClaimRequest request = text.open(claim);
            one.set("claim", text.plain(request));
            Assessment assessment = request.isBySelf() || claim.isApproved() ? text.assessment(claim) : null;
            if (assessment != null) one.set("assessment", json.valueToTree(assessment));
        }
        return list;
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return claims.all(worker).invoke(all -> all.forEach(CoverClaim::erase)).chain(claims::flush);
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return claims.eraseEndedBefore(now.minus(retention));
    }
}
