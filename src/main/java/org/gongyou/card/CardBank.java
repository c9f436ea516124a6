package org.gongyou.card;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Port: the bank that makes the city's cards. What it reports comes in by {@link BankNews}. */
public interface CardBank {

    /** Empty where the card is on the phone alone. */
    List<BankBranch> branches();

    /** At least once, outside any transaction: the bank knows an order by its id. A failed Uni means: try again later. */
    Uni<Void> take(BankOrder order);
}
