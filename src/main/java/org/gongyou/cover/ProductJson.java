package org.gongyou.cover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** How what is said of a product lies in its column. */
@Singleton
class ProductJson {

    private final ObjectMapper json;

    ProductJson(ObjectMapper json) {
        this.json = json;
    }

    String write(ProductDetails details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("details are plain", impossible);
        }
    }

    /** @throws IllegalStateException when it contradicts itself, whoever wrote it */
    ProductDetails read(String details) {
        try {
            return json.readValue(details, ProductDetails.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a product cannot be read", broken);
        }
    }
}
