package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.AccountRoles;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.security.Role;

/** Owners and clerks sign in as such; where they may serve is looked up at each request. */
@ApplicationScoped
class MerchantRoles implements AccountRoles {

    private final ClerkRepository clerks;
    private final PersonAccounts people;

    MerchantRoles(ClerkRepository clerks, PersonAccounts people) {
        this.clerks = clerks;
        this.people = people;
    }

    @Override
    public Uni<Set<String>> rolesOf(UUID account) {
        return people.of(account).chain(clerks::serves).map(serves -> serves ? Set.of(Role.CLERK) : Set.<String>of());
    }
}
