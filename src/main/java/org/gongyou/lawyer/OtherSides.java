package org.gongyou.lawyer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.gongyou.platform.crypto.Vault;

/** By what the other side is known again without keeping its name in the clear. */
@ApplicationScoped
public class OtherSides {

    private static final String HASHED = "lawyer.other-side";
    private static final String SEALED = "lawyer.engagement";

    private final Vault vault;
    private final ObjectMapper json;

    OtherSides(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** Keyed hashes: two who share one are the same. */
    public Set<String> keys(Collection<OtherSide> sides) {
        Set<String> keys = new TreeSet<>();
        for (OtherSide side : sides)
            for (String spelling : side.spellings()) keys.addAll(vault.fingerprints(HASHED, spelling));
        return keys;
    }

    byte[] seal(OtherSide side) {
        return vault.seal(
                SEALED,
                json.createObjectNode()
                        .put("name", side.name())
                        .put("creditCode", side.creditCode())
                        .toString());
    }

    OtherSide open(byte[] sealed) {
        try {
            JsonNode side = json.readTree(vault.open(SEALED, sealed));
            return new OtherSide(
                    side.path("name").asText(),
                    side.hasNonNull("creditCode") ? side.path("creditCode").asText() : null);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("what was sealed can be read", broken);
        }
    }
}
