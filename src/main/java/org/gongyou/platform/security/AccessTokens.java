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
    /** The claim that tells devices apart, whoever is signed in on them. */
    static final String DEVICE = "dev";

    private final SigningKeys keys;
    private final Clock clock;

    AccessTokens(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** @param roles of {@link Role}; {@code LIMITED} alone for a session that has to confirm itself */
    public String issue(UUID account, UUID session, Set<String> roles) {
        return issue(account, session, session.toString(), roles);
    }

    /** @param device a hash that is the same for all accounts on it */
    public String issue(UUID account, UUID session, String device, Set<String> roles) {
        Instant now = clock.instant();
        SigningKey key = keys.current();
        return Jwt.issuer(ISSUER)
                .subject(account.toString())
                .groups(roles)
                .claim(SESSION, session.toString())
                .claim(DEVICE, device)
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .jws()
                .keyId(key.id())
                .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.ES256)
                .sign(key.pair().getPrivate());
    }
}
