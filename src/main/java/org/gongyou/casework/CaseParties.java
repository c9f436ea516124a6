package org.gongyou.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.personal.PersonAccounts;

/**
 * People beside owner and officers who see a case, read its files, write messages and take the edges marked
 * {@link Actor#PARTY}: a lawyer. Whoever is dismissed finds nothing of it from that moment. What the worker is told of it,
 * and what the timeline says, is the feature's: {@link Cases#note}. In the caller's transaction, about a locked case.
 */
@ApplicationScoped
public class CaseParties {

    private final PartyRepository parties;
    private final PersonAccounts people;
    private final Audit audit;
    private final Clock clock;

    CaseParties(PartyRepository parties, PersonAccounts people, Audit audit, Clock clock) {
        this.parties = parties;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param role a code of the feature's, such as {@code LAWYER}; who is a party already gets it instead of the former one */
    public Uni<Void> admit(WorkCase subject, UUID account, String role) {
        return parties.add(subject, account, role, clock.instant())
                .chain(() -> record(subject, "casework.party-admitted", account, role));
    }

    /** Nothing happens when the account is no party. */
    public Uni<Void> dismiss(WorkCase subject, UUID account) {
        return people.of(account)
                .chain(person -> parties.remove(subject, person))
                .chain(removed -> removed == 0
                        ? Uni.createFrom().voidItem()
                        : record(subject, "casework.party-dismissed", account, "none"));
    }

    public Uni<Boolean> isParty(WorkCase subject, UUID account) {
        return people.of(account).chain(person -> isParty(subject, person));
    }

    Uni<Boolean> isParty(WorkCase subject, Collection<UUID> person) {
        return of(subject).map(accounts -> accounts.stream().anyMatch(person::contains));
    }

    /** The accounts, the first to come first. */
    public Uni<List<UUID>> of(WorkCase subject) {
        return parties.of(subject);
    }

    private Uni<Void> record(WorkCase subject, String action, UUID account, String role) {
        return audit.record(
                subject.workerId(), null, action, subject.id(), Map.of("account", account.toString(), "role", role));
    }
}
