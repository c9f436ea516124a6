package org.gongyou.platform.security;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Issues access tokens: ES256, ten minutes. */
@ApplicationScoped
public class AccessTokens {

    public static final Duration LIFE = Duration.ofMinutes(10);

    static final String ISSUER = "gongyou";
    /** The claim that names the session. */
    public static final String SESSION = "sid";

    private final SigningKeys keys;
    private final Clock clock;

    AccessTokens(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @param roles of {@link Role}; {@code LIMITED} alone for a session that has to confirm itself */
    public String issue(UUID account, UUID session, Set<String> roles) {
        Instant now = clock.instant();
        SigningKey key = keys.current();
        return Jwt.issuer(ISSUER)
                .subject(account.toString())
                .groups(roles)
                .claim(SESSION, session.toString())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .jws()
                .keyId(key.id())
                .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.ES256)
                .sign(key.pair().getPrivate());
    }
}
