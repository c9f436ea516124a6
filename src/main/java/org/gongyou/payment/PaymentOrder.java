package org.gongyou.payment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Money to be reserved for somebody.
 *
 * @param purpose what it is for, begun with the name of the room: one payment each, ever
 * @param programme whose budget it is paid from
 * @param union the budget is this union's, else that of the nearest above it that has one
 * @param worker whose matter it is
 * @param barred accounts with a stake in it: they handle none of it
 * @param caseNumber which people quote
 * @param approver who decided that it is paid; somebody else releases it
 */
public record PaymentOrder(
        String purpose,
        String programme,
        int year,
        UUID union,
        UUID worker,
        Set<UUID> barred,
        String caseNumber,
        UUID approver,
        long amountInFen,
        Payee payee,
        List<Cap> caps) {

    public PaymentOrder {
        barred = Set.copyOf(barred);
        caps = List.copyOf(caps);
    }

    /** Without where it goes. */
    @Override
    public String toString() {
        return "PaymentOrder[" + purpose + "]";
    }
}
