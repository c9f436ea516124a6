package org.gongyou.payment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.personal.PersonName;

/** Keeps payees: sealed to be paid, hashed to be known again. */
@ApplicationScoped
public class Payees {

    private static final String SEALED = "payment-payee";
    private static final String HASHED = "payment-account";

    private final Vault vault;
    private final ObjectMapper json;

    Payees(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    public byte[] seal(Payee payee) {
        return vault.seal(SEALED, plain(payee));
    }

    /** As JSON in the clear: to be sealed or hashed, never to be kept or shown to others. */
    public String plain(Payee payee) {
        ObjectNode plain = json.createObjectNode()
                .put("name", payee.name().value())
                .put("bank", payee.bank())
                .put("account", payee.account().value());
        PayeeKind kind = payee.kind();
        if (kind != null) plain.put("kind", kind.name());
        if (payee.reference() != null) plain.put("reference", payee.reference());
        return plain.toString();
    }

    public Payee open(byte[] sealed) {
        try {
            JsonNode known = json.readTree(vault.open(SEALED, sealed));
            return new Payee(
                    new PersonName(known.path("name").asText()),
                    known.path("bank").asText(),
                    new BankAccount(known.path("account").asText()),
                    known.has("kind") ? PayeeKind.valueOf(known.path("kind").asText()) : null,
                    known.has("reference") ? known.path("reference").asText() : null);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a payee that was sealed can be read", broken);
        }
    }

    /** By which the same account is known again. */
    List<String> hashes(Payee payee) {
        return vault.fingerprints(HASHED, payee.account().value());
    }
}
