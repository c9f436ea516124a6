package org.gongyou.card;

import java.time.LocalDate;

/**
 * What other rooms need to know of a member's card.
 *
 * @param valid today
 * @param validUntil the last day, in China
 */
public record CardStanding(String number, boolean valid, LocalDate validUntil) {

    static CardStanding of(CardOnFile card, LocalDate today) {
        return new CardStanding(card.number(), card.stateOn(today) == CardState.VALID, card.validUntil());
    }
}
