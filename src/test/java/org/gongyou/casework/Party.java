package org.gongyou.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.support.Transactions;

/** Makes somebody a party of a case, as a feature would. */
@ApplicationScoped
public class Party {

    private final Cases cases;
    private final CaseParties parties;

    Party(Cases cases, CaseParties parties) {
        this.cases = cases;
        this.parties = parties;
    }

    public void admit(UUID worker, String number, UUID account) {
        Transactions.run(() -> cases.locked(worker, number)
                .chain(subject -> parties.admit(subject, account, "LAWYER"))
                .replaceWith(true));
    }

    public void dismiss(UUID worker, String number, UUID account) {
        Transactions.run(() -> cases.locked(worker, number)
                .chain(subject -> parties.dismiss(subject, account))
                .replaceWith(true));
    }
}
