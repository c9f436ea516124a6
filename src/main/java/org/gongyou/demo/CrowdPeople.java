package org.gongyou.demo;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.MadeUpAccounts;
import org.gongyou.card.MadeUpCards;
import org.gongyou.membership.MadeUpMembers;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.AccessTokens;

/** Members of a rehearsal: each with an account, a membership and a card that counts. */
@Singleton
class CrowdPeople {

    private final MadeUpAccounts accounts;
    private final MadeUpMembers members;
    private final MadeUpCards cards;
    private final AccessTokens tokens;

    CrowdPeople(MadeUpAccounts accounts, MadeUpMembers members, MadeUpCards cards, AccessTokens tokens) {
        this.accounts = accounts;
        this.members = members;
        this.cards = cards;
        this.tokens = tokens;
    }

    /** Whoever is there already stays as they are; in the caller's transaction. */
    Uni<Void> settle(List<UUID> people, UUID union) {
        return accounts.begin(people)
                .chain(() -> members.enter(people, union))
                .chain(entered -> cards.issue(entered, union));
    }

    /** One a person, in their order. */
    List<String> tokens(List<UUID> people, String role) {
        return people.stream()
                .map(person -> tokens.issue(person, Ids.next(), Set.of(role)))
                .toList();
    }
}
