package org.gongyou.proceeding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.platform.crypto.Vault;

/** Seals what is said of money. */
@ApplicationScoped
class ProceedingText {

    private static final String PURPOSE = "proceeding";

    private final Vault vault;
    private final ObjectMapper json;

    ProceedingText(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    byte[] seal(Object said) {
        try {
            return vault.seal(PURPOSE, json.writeValueAsString(said));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read can be written", impossible);
        }
    }

    <T> T open(byte[] sealed, Class<T> type) {
        try {
            return json.readValue(vault.open(PURPOSE, sealed), type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("what was sealed can be read", broken);
        }
    }
}
