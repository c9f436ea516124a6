package org.gongyou.card;

import java.util.UUID;

/**
 * What a bank is asked for. Who the worker is it is told by the adapter, which finds that in {@code account.Persons}: an
 * order lies in queues.
 *
 * @param id of the card to be made, or to be stopped
 * @param number of the case, which people quote
 * @param inPerson the bank sees the person's document itself: passports and permits
 */
public record BankOrder(What what, UUID id, UUID worker, String number, String branch, boolean inPerson) {

    public enum What {
        MAKE,
        STOP
    }

    static final String KIND = "card-bank";
}
