package org.gongyou.card;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.account.Persons;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/** Who holds a card, as far as others may know. Every call works in the caller's session. */
@ApplicationScoped
class CardHolders {

    private final Persons persons;
    private final PersonAccounts people;

    CardHolders(Persons persons, PersonAccounts people) {
        this.persons = persons;
        this.people = people;
    }

    /** @return null for whoever was erased */
    Uni<@Nullable String> maskedName(UUID worker) {
        return persons.of(worker).map(person -> {
            PersonName name = person == null ? null : person.name();
            return name == null ? null : name.masked();
        });
    }

    /** Whether the card is the account's person's, be it of an account that ended in this one. */
    Uni<Boolean> isOf(UUID account, Card card) {
        return people.of(account).map(all -> all.contains(card.workerId()));
    }
}
