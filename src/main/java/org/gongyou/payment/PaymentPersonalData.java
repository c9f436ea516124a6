package org.gongyou.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;

/**
 * What was paid in a person's matters. The books stay, as the law on accounting records asks; whose account it was is forgotten
 * with the person, but for what is still being paid, or once nothing can come back from the bank any more. Signatures and
 * photos of what was handed over are vouchers, and stay with the books.
 */
@ApplicationScoped
class PaymentPersonalData implements PersonalData {

    private final PaymentRepository payments;
    private final Payees payees;
    private final ObjectMapper json;
    private final Duration payeeRetention;

    PaymentPersonalData(
            PaymentRepository payments,
            Payees payees,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.payment.payee-retention") Duration payeeRetention) {
        this.payments = payments;
        this.payees = payees;
        this.json = json;
        this.payeeRetention = payeeRetention;
    }

    @Override
    public String section() {
        return "payments";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        return payments.ofWorker(worker).map(this::written);
    }

    private JsonNode written(List<Payment> all) {
        ArrayNode list = json.createArrayNode();
        for (Payment payment : all) {
            ObjectNode one = list.addObject()
                    .put("caseNumber", payment.caseNumber())
                    .put("amountInFen", payment.amountInFen())
                    .put("manner", payment.manner().name())
                    .put("state", payment.state().name())
                    .put("changedAt", payment.changedAt().toString());
            byte[] sealed = payment.payee();
            if (sealed != null) one.put("payee", payees.plain(payees.open(sealed)));
        }
        return list;
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return payments.ofWorker(worker)
                .invoke(all -> all.stream()
                        .filter(payment -> !payment.state().isLive())
                        .forEach(Payment::forgetPayee))
                .chain(payments::flush);
    }

    @Override
    public Uni<Integer> expire(Instant now) {
        return payments.forgetPayees(now.minus(payeeRetention));
    }
}
