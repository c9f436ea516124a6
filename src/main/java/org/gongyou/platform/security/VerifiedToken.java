package org.gongyou.platform.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/** A token whose claims of our own are read once: the library throws and catches an exception for each it does not know. */
final class VerifiedToken extends DefaultJWTCallerPrincipal {

    private final String session;
    private final String device;

    /** @param claims with a session; a token of before may have no device */
    VerifiedToken(String token, JwtClaims claims) throws MalformedClaimException {
        super(token, "JWT", claims);
        this.session = claims.getStringClaimValue(AccessTokens.SESSION);
        String named = claims.getStringClaimValue(AccessTokens.DEVICE);
        this.device = named == null ? session : named;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
        return switch (name) {
            case AccessTokens.SESSION -> (T) session;
            case AccessTokens.DEVICE -> (T) device;
            default -> super.getClaim(name);
        };
    }
}
