package org.gongyou.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Content of campaigns as it is kept. */
@ApplicationScoped
class CampaignText {

    private final ObjectMapper json;

    CampaignText(ObjectMapper json) {
        this.json = json;
    }

    CampaignContent read(String text) {
        try {
            return json.readValue(text, CampaignContent.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("content that was written can be read", impossible);
        }
    }

    String write(CampaignContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("content is plain", impossible);
        }
    }
}
