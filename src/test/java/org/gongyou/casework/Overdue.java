package org.gongyou.casework;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.gongyou.support.Transactions;

/** Lets the time of a case run out. */
@Singleton
public class Overdue {

    private final Escalation escalation;

    Overdue(Escalation escalation) {
        this.escalation = escalation;
    }

    public void climbs(UUID subject) {
        for (String table : new String[] {
            "work_case set due_at = timestamptz '2020-01-01' where id",
            "case_queue set due_at = timestamptz '2020-01-01' where case_id"
        }) Transactions.change("update " + table + " = :id", Map.of("id", subject));
        Transactions.await(() -> escalation.run().replaceWith(true));
    }
}
