package org.gongyou.limitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Editions as they are written down: in the release, in the table, and by officers. */
@Singleton
class EditionJson {

    private static final String RELEASED = "/limitation/rules.json";

    private final ObjectMapper json;

    EditionJson(ObjectMapper json) {
        this.json = json;
    }

    Edition released() {
        try (InputStream file = EditionJson.class.getResourceAsStream(RELEASED)) {
            if (file == null) throw new IllegalStateException(RELEASED + " is missing");
            return json.readValue(file, RulesPublication.class).edition(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Edition read(long version, String written) {
        try {
            return json.readValue(written, RulesPublication.class).edition(version);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(RulesPublication publication) {
        try {
            return json.writeValueAsString(publication);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rules are plain", impossible);
        }
    }
}
