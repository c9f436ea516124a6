package org.gongyou.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** How what is said of an offer lies in its column. */
@Singleton
class OfferJson {

    private final ObjectMapper json;

    OfferJson(ObjectMapper json) {
        this.json = json;
    }

    String write(OfferDetails details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("details are plain", impossible);
        }
    }

    OfferDetails read(String details) {
        try {
            return json.readValue(details, OfferDetails.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an offer cannot be read", broken);
        }
    }
}
