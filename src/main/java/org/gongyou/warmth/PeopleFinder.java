package org.gongyou.warmth;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gongyou.account.AccountDirectory;
import org.gongyou.account.Person;
import org.gongyou.account.Persons;
import org.gongyou.platform.persistence.Directory;
import org.gongyou.platform.persistence.DirectoryKind;
import org.gongyou.platform.personal.IdentityDocument;
import org.jspecify.annotations.Nullable;

/** Whom a line of a table means. Every call works in the caller's transaction. */
@ApplicationScoped
class PeopleFinder {

    private final Directory directory;
    private final AccountDirectory accounts;
    private final Persons persons;

    PeopleFinder(Directory directory, AccountDirectory accounts, Persons persons) {
        this.directory = directory;
        this.accounts = accounts;
        this.persons = persons;
    }

    /** By the account the person goes on with; null when there is none, or what is said of them differs. */
    Uni<@Nullable Person> find(WarmthRow row) {
        return owner(row)
                .chain(owner -> owner == null ? Uni.createFrom().<Person>nullItem() : persons.of(owner))
                .map(person -> person == null || !isMeant(person, row) ? null : person);
    }

    private Uni<@Nullable UUID> owner(WarmthRow row) {
        String number = row.memberNumber();
        if (number != null)
            return directory.owner(DirectoryKind.MEMBER_NUMBER, List.of(number.toUpperCase(Locale.ROOT)));
        return row.phone() == null ? Uni.createFrom().nullItem() : accounts.find(row.phone());
    }

    /** What is said beside the number has to be right as well. */
    private static boolean isMeant(Person person, WarmthRow row) {
        String last4 = row.documentLast4();
        IdentityDocument document = person.document();
        boolean digits = last4 == null
                || document != null
                        && document.number().toUpperCase(Locale.ROOT).endsWith(last4.toUpperCase(Locale.ROOT));
        return digits && (row.phone() == null || row.phone().equals(person.phone()));
    }
}
