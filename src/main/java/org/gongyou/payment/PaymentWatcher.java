package org.gongyou.payment;

import io.smallrye.mutiny.Uni;

/** Port: whoever orders payments hears of what became of them, in the transaction in which it happens. */
public interface PaymentWatcher {

    /** Its payments' purposes begin with it. */
    String prefix();

    Uni<Void> paid(PaymentStanding payment);

    /** The bank could not pay: whoever is to be paid mends the account, see {@link Payments#mend}. */
    Uni<Void> returned(PaymentStanding payment);

    /** The second person did not release it: nothing is paid and the money is available again. */
    Uni<Void> stopped(PaymentStanding payment);
}
