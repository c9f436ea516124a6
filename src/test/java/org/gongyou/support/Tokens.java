package org.gongyou.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.security.AccessTokens;

/** Access tokens as the app issues them, for whoever a test needs. */
@ApplicationScoped
public class Tokens {

    private final AccessTokens tokens;

    Tokens(AccessTokens tokens) {
        this.tokens = tokens;
    }

    public String of(UUID account, String... roles) {
        return tokens.issue(account, UUID.randomUUID(), Set.of(roles));
    }
}
