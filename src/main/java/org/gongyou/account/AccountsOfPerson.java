package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.personal.PersonAccounts;

/**
 * Take-overs tie accounts together, one step deep: only an account without an identity can end in another, and only one with
 * an identity can be asked for.
 */
@ApplicationScoped
class AccountsOfPerson implements PersonAccounts {

    private final AccountRepository accounts;

    AccountsOfPerson(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<List<UUID>> of(UUID account) {
        return accounts.formers(account).map(formers -> {
            List<UUID> all = new ArrayList<>();
            all.add(account);
            all.addAll(formers);
            return List.copyOf(all);
        });
    }

    @Override
    public Uni<UUID> surviving(UUID account) {
        return accounts.successor(account).map(successor -> successor == null ? account : successor);
    }

    /** A take-over locks both of its accounts, so after the first lock the successor is settled. */
    @Override
    public Uni<List<UUID>> held(UUID account) {
        return accounts.holdSuccessor(account)
                .chain(successor -> successor == null
                        ? Uni.createFrom().item(account)
                        : accounts.holdSuccessor(successor).replaceWith(successor))
                .chain(this::of);
    }
}
