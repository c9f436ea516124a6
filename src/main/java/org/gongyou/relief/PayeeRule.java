package org.gongyou.relief;

import org.gongyou.payment.Payee;

/** Whose account it has to be. */
final class PayeeRule {

    private PayeeRule() {}

    /** Of a person who is to have it themselves. */
    static boolean wantsName(Payee payee) {
        return payee != null;
    }
}
