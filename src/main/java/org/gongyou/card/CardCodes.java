package org.gongyou.card;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.account.SignedInDevices;
import org.gongyou.platform.problem.ProblemException;

/** Gives a device what it needs to show codes by itself. */
@ApplicationScoped
class CardCodes {

    private final CardRepository cards;
    private final CardKeys keys;
    private final CardRules rules;
    private final SignedInDevices devices;

    CardCodes(CardRepository cards, CardKeys keys, CardRules rules, SignedInDevices devices) {
        this.cards = cards;
        this.keys = keys;
        this.rules = rules;
        this.devices = devices;
    }

    /** The same as long as the device stays signed in and the card is neither lost nor replaced. */
    @WithTransaction
    Uni<CardCodeView> of(UUID worker, UUID session) {
        return cards.lockLatest(worker).map(CardService::orNone).chain(card -> {
            if (card.stateOn(rules.today()) != CardState.VALID) {
                throw new ProblemException(CardProblem.NOT_VALID);
            }
            return devices.holding(worker, session)
                    .chain(device -> keys.of(worker, device, rules.now()))
                    .map(key -> CardCodeView.of(key, card.onFile().validUntil()));
        });
    }
}
