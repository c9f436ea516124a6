package org.gongyou.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.personal.PersonAccounts;

/** Who somebody is, and when it is. */
@ApplicationScoped
class Voters {

    private final PersonAccounts people;
    private final Clock clock;

    Voters(PersonAccounts people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    Uni<List<UUID>> accounts(UUID worker) {
        return people.of(worker);
    }

    Instant now() {
        return clock.instant();
    }
}
