package org.gongyou.coverclaim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.payment.Payees;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Claims are about illness and money: what they say is kept sealed. */
@ApplicationScoped
class ClaimText {

    private static final String SEALED = "cover-claim";

    private final Vault vault;
    private final Payees payees;
    private final ObjectMapper json;

    ClaimText(Vault vault, Payees payees, ObjectMapper json) {
        this.vault = vault;
        this.payees = payees;
        this.json = json;
    }

    /** In the clear: what masks itself is put back. To be sealed, hashed or patched, never to be shown. */
    ObjectNode plain(ClaimRequest request) {
        ObjectNode whole = json.valueToTree(request);
        Insured insured = request.insured();
        if (insured != null) {
            whole.withObjectProperty("insured").put("name", insured.name().value());
        }
        ArrayNode list = whole.putArray("payees");
        request.payees().forEach(payee -> {
            ObjectNode one = list.addObject();
            one.set("to", read(payees.plain(payee.to()), ObjectNode.class));
            if (payee.permille() != null) one.put("permille", payee.permille());
        });
        return whole;
    }

    byte[] seal(ClaimRequest request) {
        return vault.seal(SEALED, plain(request).toString());
    }

    byte[] seal(Assessment assessment) {
        return vault.seal(SEALED, write(assessment));
    }

    byte[] seal(Findings findings) {
        return vault.seal(SEALED, write(findings));
    }

    /** @throws ProblemException 404 once it was erased */
    ClaimRequest open(CoverClaim claim) {
        byte[] sealed = claim.content();
        if (sealed == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return read(vault.open(SEALED, sealed), ClaimRequest.class);
    }

    @Nullable
    Assessment assessment(CoverClaim claim) {
        byte[] sealed = claim.assessment();
        return sealed == null ? null : read(vault.open(SEALED, sealed), Assessment.class);
    }

    Findings findings(CoverClaim claim) {
        byte[] sealed = claim.findings();
        return sealed == null ? Findings.NONE : read(vault.open(SEALED, sealed), Findings.class);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read can be written", impossible);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was sealed can be read", impossible);
        }
    }
}
