package org.gongyou.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.language.Language;

/** What the case of a number's papers shows. In the caller's session. */
@ApplicationScoped
class PapersDetails {

    private final CampaignRepository campaigns;
    private final CampaignText text;
    private final PapersRepository papers;
    private final NumberRepository numbers;
    private final ObjectMapper json;

    PapersDetails(
            CampaignRepository campaigns,
            CampaignText text,
            PapersRepository papers,
            NumberRepository numbers,
            ObjectMapper json) {
        this.campaigns = campaigns;
        this.text = text;
        this.papers = papers;
        this.numbers = numbers;
        this.json = json;
    }

    Uni<JsonNode> of(UUID worker, UUID caseId, Language language) {
        return papers.require(worker, caseId).chain(row -> campaigns
                .find(row.campaignId())
                .map(PapersReview::orNotFound)
                .chain(campaign -> numbers.inBefore(campaign.id(), row.number())
                        .map(before -> shown(row, campaign, before, language))));
    }

    /** @param before how many earlier numbers have won or may still */
    private JsonNode shown(PapersRow row, Campaign campaign, long before, Language language) {
        CampaignContent content = text.read(campaign.content());
        String english = content.titleEn();
        ObjectNode details = json.createObjectNode()
                .put("campaignId", campaign.id().toString())
                .put("title", language == Language.EN && english != null ? english : content.title())
                .put("number", row.number())
                .put("inTurn", before < campaign.quota());
        details.set("fileIds", json.valueToTree(row.files()));
        return details;
    }
}
