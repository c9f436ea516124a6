package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/** Port: the kinds of role a feature gives an account, beyond worker. Called in the transaction that begins a session. */
public interface AccountRoles {

    /** @return of {@link org.gongyou.platform.security.Role}; empty when none */
    Uni<Set<String>> rolesOf(UUID account);
}
