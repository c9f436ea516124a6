package org.gongyou.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;

/** How households lie in their columns: sealed, whatever of them it is. */
@ApplicationScoped
class HouseholdText {

    private static final String SEALED = "household";
    private static final String PERSON = "household.person";

    private final Vault vault;
    private final ObjectMapper json;

    HouseholdText(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** In the clear: what masks itself is put back. To be sealed or exported, never to be shown. */
    ObjectNode plain(HouseholdRequest household) {
        ObjectNode whole = json.valueToTree(household);
        for (int i = 0; i < household.members().size(); i++) {
            PersonName name = household.members().get(i).name();
            if (name != null) ((ObjectNode) whole.path("members").path(i)).put("name", name.value());
        }
        return whole;
    }

    byte[] seal(HouseholdRequest household) {
        return vault.seal(SEALED, plain(household).toString());
    }

    HouseholdRequest household(byte[] sealed) {
        return open(sealed, HouseholdRequest.class);
    }

    String hash(HouseholdRequest household) {
        return Sha256.hex(plain(household).toString().getBytes(StandardCharsets.UTF_8));
    }

    byte[] sealRecord(Object record) {
        try {
            return vault.seal(SEALED, json.writeValueAsString(record));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read can be written", impossible);
        }
    }

    <T> T open(byte[] sealed, Class<T> type) {
        try {
            return json.readValue(vault.open(SEALED, sealed), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was sealed can be read", impossible);
        }
    }

    byte[] sealBytes(byte[] plain) {
        return vault.sealBytes(SEALED, plain);
    }

    byte[] openBytes(byte[] sealed) {
        return vault.openBytes(SEALED, sealed);
    }

    /** By which a person is known again; under every live key, the current first. */
    List<String> keys(IdentityDocument document) {
        return vault.fingerprints(PERSON, document.key());
    }
}
