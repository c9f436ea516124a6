package org.gongyou.relief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.legalaid.Concerned;
import org.gongyou.payment.Payees;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Need is nobody else's business: what is said of it is kept sealed. */
@ApplicationScoped
class ReliefText {

    private static final String SEALED = "relief";

    private final Vault vault;
    private final Payees payees;
    private final ObjectMapper json;

    ReliefText(Vault vault, Payees payees, ObjectMapper json) {
        this.vault = vault;
        this.payees = payees;
        this.json = json;
    }

    /** In the clear: what masks itself is put back. To be sealed, hashed or patched, never to be shown. */
    ObjectNode plain(ReliefRequest request) {
        ObjectNode whole = json.valueToTree(request);
        Concerned person = request.person();
        if (person != null)
            whole.withObjectProperty("person").put("name", person.name().value());
        if (request.payee() != null) whole.set("payee", read(payees.plain(request.payee()), ObjectNode.class));
        return whole;
    }

    byte[] seal(ReliefRequest request) {
        return vault.seal(SEALED, plain(request).toString());
    }

    /** @throws ProblemException 404 once it was erased */
    ReliefRequest open(ReliefApplication application) {
        byte[] sealed = application.content();
        if (sealed == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return read(vault.open(SEALED, sealed), ReliefRequest.class);
    }

    /** As it was decided, else as it was handed in. */
    @Nullable
    Weighed weighed(ReliefApplication application) {
        byte[] sealed = application.decided() == null ? application.weighed() : application.decided();
        return sealed == null ? null : openAny(sealed, Weighed.class);
    }

    byte @Nullable [] sealWords(@Nullable String words) {
        return words == null ? null : vault.seal(SEALED, words);
    }

    @Nullable
    String words(byte @Nullable [] sealed) {
        return sealed == null ? null : vault.open(SEALED, sealed);
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
