package org.gongyou.organisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.AccountRoles;

/** Whoever holds a post signs in as an officer; what the post allows is looked up at each request. */
@ApplicationScoped
class OfficerRoles implements AccountRoles {

    private final OfficerRepository officers;

    OfficerRoles(OfficerRepository officers) {
        this.officers = officers;
    }

    @Override
    public Uni<Set<String>> rolesOf(UUID account) {
        return officers.rolesOf(account);
    }
}
