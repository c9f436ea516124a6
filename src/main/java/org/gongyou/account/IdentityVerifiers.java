package org.gongyou.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.account.IdentityVerifier.Verdict;

/** Chooses, at the start and once, who verifies identities. */
@Singleton
class IdentityVerifiers {

    /**
     * An authority where one is configured; else nobody is asked, and in the embedded run and the demo, where nobody is
     * real, everybody is taken at their word.
     */
    @Produces
    @Singleton
    @Startup
    IdentityVerifier verifier(
            @ConfigProperty(name = "gongyou.identity.url") Optional<URI> url,
            @ConfigProperty(name = "gongyou.identity.key") Optional<String> key,
            @ConfigProperty(name = "gongyou.identity.timeout", defaultValue = "PT3S") Duration timeout,
            Rehearsal rehearsal,
            Vertx vertx,
            ObjectMapper json) {
        if (url.isPresent() && !rehearsal.isOne()) {
            return new IdentityAuthority(vertx.createHttpClient(), url.get(), key.orElse(""), timeout, json);
        }
        Verdict verdict = rehearsal.isOne() ? Verdict.MATCHED : Verdict.UNKNOWN;
        return (name, document) -> Uni.createFrom().item(verdict);
    }
}
