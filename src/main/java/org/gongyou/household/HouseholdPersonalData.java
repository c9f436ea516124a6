package org.gongyou.household;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.personal.PersonalData;

/** What is known of a household. Nothing of it stays when its worker leaves; that something was decided the case keeps. */
@ApplicationScoped
class HouseholdPersonalData implements PersonalData {

    private final HouseholdStore households;
    private final HouseholdErasure erasure;
    private final Papers papers;
    private final AuthorityStore authorities;
    private final HouseholdText text;
    private final ObjectMapper json;

    HouseholdPersonalData(
            HouseholdStore households,
            HouseholdErasure erasure,
            Papers papers,
            AuthorityStore authorities,
            HouseholdText text,
            ObjectMapper json) {
        this.households = households;
        this.erasure = erasure;
        this.papers = papers;
        this.authorities = authorities;
        this.text = text;
        this.json = json;
    }

    @Override
    public String section() {
        return "household";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ObjectNode all = json.createObjectNode();
        return households
                .find(worker)
                .invoke(kept -> {
                    if (kept != null) all.set("household", text.plain(kept.household()));
                })
                .chain(() -> papers.of(worker))
                .invoke(kept -> all.set("papers", json.valueToTree(kept)))
                .chain(() -> authorities.all(worker))
                .invoke(asked -> all.set("authorities", written(asked)))
                .replaceWith(all);
    }

    private ArrayNode written(List<Authority> asked) {
        ArrayNode list = json.createArrayNode();
        for (Authority authority : asked) {
            list.addObject()
                    .put("memberId", authority.memberId().toString())
                    .put("state", authority.state().name())
                    .put("askedAt", authority.askedAt().toString())
                    .put("signedAt", authority.signedAt() == null ? null : String.valueOf(authority.signedAt()));
        }
        return list;
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return erasure.erase(worker);
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return erasure.expire(now);
    }
}
