package org.gongyou.platform.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;

/** The public half of the ring (RFC 7517), for gateways that verify tokens themselves. */
@Path("/.well-known/jwks.json")
@Tag(name = "sign-in")
public class JwksResource {

    private final SigningKeys keys;

    JwksResource(SigningKeys keys) {
        this.keys = keys;
    }

    /** A JSON Web Key Set. */
    public record KeySet(List<Map<String, Object>> keys) {}

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=300")
    @Operation(operationId = "jwks", summary = "Public keys of the access tokens")
    public KeySet keys() {
        return new KeySet(keys.all().stream().map(JwksResource::jwk).toList());
    }

    private static Map<String, Object> jwk(SigningKey key) {
        EllipticCurveJsonWebKey jwk =
                new EllipticCurveJsonWebKey((ECPublicKey) key.pair().getPublic());
        jwk.setKeyId(key.id());
        jwk.setUse("sig");
        jwk.setAlgorithm("ES256");
        return jwk.toParams(OutputControlLevel.PUBLIC_ONLY);
    }
}
