package org.gongyou.support;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.security.AccessTokens;

/** Access tokens as the app issues them, for whoever a test needs. */
@ApplicationScoped
public class Tokens {

    private record Holder(UUID account, Set<String> roles) {}

    /** A token is good for ten minutes; to sign one and to check it costs as much as the rest of a call. */
    private final Cache<Holder, String> fresh = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(5))
            .maximumSize(10_000)
            .build();

    private final AccessTokens tokens;

    Tokens(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** Of a session that nobody began: the same for some minutes, so ask anew rather than keep it. */
    public String of(UUID account, String... roles) {
        return fresh.get(new Holder(account, Set.of(roles)), this::issue);
    }

    private String issue(Holder holder) {
        return tokens.issue(holder.account(), UUID.randomUUID(), holder.roles());
    }
}
