package org.gongyou.household;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses, at the start and once, how the civil affairs are asked. */
@Singleton
class CivilAffairsChoice {

    private final Vertx vertx;
    private final ObjectMapper json;

    CivilAffairsChoice(Vertx vertx, ObjectMapper json) {
        this.vertx = vertx;
        this.json = json;
    }

    @Produces
    @Singleton
    CivilAffairs affairs(
            @ConfigProperty(name = "gongyou.civil-affairs.url") Optional<URI> url,
            @ConfigProperty(name = "gongyou.civil-affairs.key") Optional<String> key,
            @ConfigProperty(name = "gongyou.civil-affairs.timeout") Duration timeout) {
        if (url.isEmpty()) return new CarriedFiles();
        if (key.map(String::isBlank).orElse(true)) {
            throw new IllegalStateException("The civil affairs want to know who asks: set GONGYOU_CIVIL_AFFAIRS_KEY.");
        }
        return new CalledOffice(vertx.createHttpClient(), json, url.get(), key.orElseThrow(), timeout);
    }
}
