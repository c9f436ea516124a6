package org.gongyou.legalaid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What people say of their disputes is kept sealed. */
@ApplicationScoped
class AidText {

    private static final String SEALED = "legal-aid";

    private final Vault vault;
    private final ObjectMapper json;

    AidText(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** In the clear: what masks itself is put back. To be sealed, hashed or patched, never to be shown. */
    ObjectNode plain(AidRequest request) {
        ObjectNode whole = json.valueToTree(request);
        Concerned person = request.person();
        if (person != null)
            whole.withObjectProperty("person").put("name", person.name().value());
        List<Witness> witnesses = request.witnesses();
        ArrayNode list = whole.withArrayProperty("witnesses");
        for (int i = 0; i < witnesses.size(); i++) {
            ObjectNode one = (ObjectNode) list.get(i);
            Witness witness = witnesses.get(i);
            one.put("name", witness.name().value());
            if (witness.phone() != null) one.put("phone", witness.phone().e164());
        }
        return whole;
    }

    byte[] seal(AidRequest request) {
        return vault.seal(SEALED, plain(request).toString());
    }

    /** @throws ProblemException 404 once it was erased */
    AidRequest open(AidMatter matter) {
        byte[] sealed = matter.content();
        if (sealed == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return read(vault.open(SEALED, sealed), AidRequest.class);
    }

    byte @Nullable [] sealWords(@Nullable String words) {
        return words == null ? null : vault.seal(SEALED, words);
    }

    @Nullable
    String words(byte @Nullable [] sealed) {
        return sealed == null ? null : vault.open(SEALED, sealed);
    }

    byte[] sealBytes(byte[] plain) {
        return vault.sealBytes(SEALED, plain);
    }

    byte[] openBytes(byte[] sealed) {
        return vault.openBytes(SEALED, sealed);
    }

    byte[] sealAny(Object value) {
        try {
            return vault.seal(SEALED, json.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read can be written", impossible);
        }
    }

    <T> T openAny(byte[] sealed, Class<T> type) {
        return read(vault.open(SEALED, sealed), type);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was sealed can be read", impossible);
        }
    }
}
