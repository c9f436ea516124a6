package org.gongyou.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.gongyou.platform.crypto.Sha256;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.UnresolvableKeyException;

/** Verifies bearer tokens against the ring of keys; remembers a verified one by its SHA-256 until it expires. */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenVerifier extends JWTCallerPrincipalFactory {

    private final SigningKeys keys;
    private final EndedSessions ended;
    private final Clock clock;
    private final Cache<String, JWTCallerPrincipal> verified =
            Caffeine.newBuilder().maximumSize(100_000).build();

    TokenVerifier(SigningKeys keys, EndedSessions ended, Clock clock) {
        this.keys = keys;
        this.ended = ended;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
        String hash = sha256(token);
        JWTCallerPrincipal principal = verified.getIfPresent(hash);
        if (principal == null) {
            principal = verify(token);
            verified.put(hash, principal);
        }
        Instant now = clock.instant();
        if (now.getEpochSecond() >= principal.getExpirationTime()
                || ended.contains(UUID.fromString(principal.getClaim(AccessTokens.SESSION)))) {
            verified.invalidate(hash);
            throw new ParseException("the token is no longer valid");
        }
        return principal;
    }

    private JWTCallerPrincipal verify(String token) throws ParseException {
        try {
            JwtConsumer consumer = new JwtConsumerBuilder()
                    .setExpectedIssuer(AccessTokens.ISSUER)
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                            ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                    .setVerificationKeyResolver((jws, context) -> keys.byId(jws.getKeyIdHeaderValue())
                            .orElseThrow(() -> new UnresolvableKeyException("unknown key"))
                            .pair()
                            .getPublic())
                    .build();
            var context = consumer.process(token);
            var claims = context.getJwtClaims();
            UUID.fromString(claims.getSubject());
            UUID.fromString(claims.getStringClaimValue(AccessTokens.SESSION));
            return new VerifiedToken(token, claims);
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException | NullPointerException bad) {
            // The cause quotes the token, which must reach no log.
            throw new ParseException("the token is not valid");
        }
    }

    private static String sha256(String token) {
        return Base64.getEncoder().encodeToString(Sha256.digest(token.getBytes(StandardCharsets.US_ASCII)));
    }
}
