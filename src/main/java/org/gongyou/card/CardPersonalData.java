package org.gongyou.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.platform.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * The card as personal data. Its number is never given to somebody else, and so stays, like the member's number; it leads to
 * nobody once the account is erased.
 */
@ApplicationScoped
class CardPersonalData implements PersonalData {

    private final CardRepository cards;
    private final BankCardRepository bankCards;
    private final CardKeys keys;
    private final CardIssuing issuing;
    private final ObjectMapper json;
    private final Duration keyLife;

    CardPersonalData(
            CardRepository cards,
            BankCardRepository bankCards,
            CardKeys keys,
            CardIssuing issuing,
            ObjectMapper json,
            @ConfigProperty(name = "gongyou.card.code-life") Duration keyLife) {
        this.cards = cards;
        this.bankCards = bankCards;
        this.keys = keys;
        this.issuing = issuing;
        this.json = json;
        this.keyLife = keyLife;
    }

    private record ExportedBankCard(UUID id, String branch, boolean inUse) {

        static ExportedBankCard of(BankCard card) {
            return new ExportedBankCard(card.id(), card.branch(), card.isInUse());
        }
    }

    @Override
    public String section() {
        return "card";
    }

    @Override
    public Uni<JsonNode> export(UUID worker) {
        ObjectNode all = json.createObjectNode();
        return cards.all(worker)
                .invoke(rows -> all.set(
                        "cards",
                        json.valueToTree(rows.stream().map(Card::onFile).toList())))
                .chain(() -> cards.registrations(worker))
                .invoke(rows -> all.set("registrations", json.valueToTree(rows)))
                .chain(() -> bankCards.all(worker))
                .invoke(rows -> all.set(
                        "bankCards",
                        json.valueToTree(rows.stream().map(ExportedBankCard::of).toList())))
                .replaceWith(all);
    }

    @Override
    public Uni<Void> erase(UUID worker) {
        return cards.lockLatest(worker)
                .chain(this::end)
                .chain(() -> keys.revokeAll(worker))
                .chain(() -> cards.eraseRegistrations(worker));
    }

    private Uni<Void> end(@Nullable Card card) {
        return card == null || card.isOver() ? Uni.createFrom().voidItem() : issuing.end(card);
    }

    /** Of devices that nobody has used for longer than a session lives. */
    @Override
    public Uni<Integer> expire(Instant now) {
        return keys.forgetAskedBefore(now.minus(keyLife));
    }
}
