package org.gongyou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large the rehearsal is. */
@ApplicationScoped
class CrowdSettings {

    private final Path data;
    private final boolean demo;
    private final int people;
    private final int coupons;
    private final Duration opensAfter;

    CrowdSettings(
            @ConfigProperty(name = "gongyou.data", defaultValue = ".gongyou") Path data,
            @ConfigProperty(name = "gongyou.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "gongyou.demo.crowd", defaultValue = "0") int people,
            @ConfigProperty(name = "gongyou.demo.crowd.coupons", defaultValue = "2500") int coupons,
            @ConfigProperty(name = "gongyou.demo.crowd.opens-after", defaultValue = "PT1M") Duration opensAfter) {
        this.data = data;
        this.demo = demo;
        this.people = people;
        this.coupons = coupons;
        this.opensAfter = opensAfter;
    }

    boolean isWanted() {
        return demo && people > 0;
    }

    int people() {
        return people;
    }

    int coupons() {
        return coupons;
    }

    Duration opensAfter() {
        return opensAfter;
    }

    Path file() {
        return data.resolve("crowd-tokens.txt");
    }

    Path clerks() {
        return data.resolve("crowd-clerks.txt");
    }
}
