package org.gongyou.payment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
 * @param payee null for what is handed over to the worker
 * @param goods what is handed over; of {@link Manner#GOODS} alone, where the amount is what they are worth
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
        @Nullable Payee payee,
        List<Cap> caps,
        Manner manner,
        @Nullable String goods) {

    public PaymentOrder {
        if ((manner == Manner.BANK) != (payee != null)) throw new IllegalArgumentException("a bank pays to an account");
        if ((manner == Manner.GOODS) != (goods != null)) throw new IllegalArgumentException("goods are named");
        barred = Set.copyOf(barred);
        caps = List.copyOf(caps);
    }

    /** To an account; without one, in cash at a visit. */
    public PaymentOrder(
            String purpose,
            String programme,
            int year,
            UUID union,
            UUID worker,
            Set<UUID> barred,
            String caseNumber,
            UUID approver,
            long amountInFen,
            @Nullable Payee payee,
            List<Cap> caps) {
        this(
                purpose,
                programme,
                year,
                union,
                worker,
                barred,
                caseNumber,
                approver,
                amountInFen,
                payee,
                caps,
                payee == null ? Manner.CASH : Manner.BANK,
                null);
    }

    /** The same worth in goods, handed over at a visit. */
    public PaymentOrder asGoods(String what) {
        return new PaymentOrder(
                purpose,
                programme,
                year,
                union,
                worker,
                barred,
                caseNumber,
                approver,
                amountInFen,
                null,
                caps,
                Manner.GOODS,
                what);
    }

    /** Without where it goes. */
    @Override
    public String toString() {
        return "PaymentOrder[" + purpose + "]";
    }
}
