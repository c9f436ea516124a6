package org.gongyou.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongyou.platform.crypto.Vault;

/** What is said of evidence tells of wages and illness: it is kept sealed. */
@ApplicationScoped
class EvidenceText {

    private static final String PURPOSE = "evidence";

    private final Vault vault;
    private final ObjectMapper json;

    EvidenceText(Vault vault, ObjectMapper json) {
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

    /** Of an item that is there. */
    ItemContent content(EvidenceItem item) {
        byte[] sealed = item.content();
        if (sealed == null) throw new IllegalStateException("it was taken out");
        try {
            return json.readValue(vault.open(PURPOSE, sealed), ItemContent.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was sealed can be read", impossible);
        }
    }

    List<PackItem> packed(byte[] sealed) {
        try {
            return json.readValue(vault.open(PURPOSE, sealed), new TypeReference<List<PackItem>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was sealed can be read", impossible);
        }
    }

    PackItem packed(int number, EvidenceItem item) {
        return new PackItem(
                number,
                item.fileId(),
                content(item),
                item.mediaType(),
                item.size(),
                item.sha256(),
                item.receivedSha256(),
                item.receivedAt());
    }
}
