package org.gongyou.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The account behind the request. Only where the endpoint names roles, and so a token has been verified. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The account, which owns the rows of this worker. */
    public UUID workerId() {
        return UUID.fromString(token().getSubject());
    }

    public UUID sessionId() {
        return UUID.fromString(token().getClaim(AccessTokens.SESSION));
    }

    /** The same for all accounts that are signed in on the device. */
    public String device() {
        return token().getClaim(AccessTokens.DEVICE);
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }
}
