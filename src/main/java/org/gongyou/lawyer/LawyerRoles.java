package org.gongyou.lawyer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.AccountRoles;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.security.Role;

/** Lawyers sign in as such, suspended ones too: they hand over what they have. */
@ApplicationScoped
class LawyerRoles implements AccountRoles {

    private final LawyerRepository lawyers;
    private final PersonAccounts people;

    LawyerRoles(LawyerRepository lawyers, PersonAccounts people) {
        this.lawyers = lawyers;
        this.people = people;
    }

    @Override
    public Uni<Set<String>> rolesOf(UUID account) {
        return people.of(account)
                .chain(lawyers::ofAccounts)
                .map(found -> found.isEmpty() ? Set.<String>of() : Set.of(Role.LAWYER));
    }
}
