package org.gongyou.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** How a document lies in its column. */
@Singleton
class ProgrammeJson {

    private final ObjectMapper json;

    ProgrammeJson(ObjectMapper json) {
        this.json = json;
    }

    String write(ProgrammeDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a document is plain", impossible);
        }
    }

    ProgrammeDocument read(String document) {
        try {
            return json.readValue(document, ProgrammeDocument.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a programme cannot be read", broken);
        }
    }
}
