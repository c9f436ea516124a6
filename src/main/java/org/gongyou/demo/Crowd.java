package org.gongyou.demo;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.security.Role;
import org.jboss.logging.Logger;

/**
 * A rehearsal of the storm: so many members of the demo's, an access token of each in {@code crowd-tokens.txt} of the data
 * folder, one a line, and a rush that opens a little later. {@code crowd-clerks.txt} has the token of who serves where its
 * coupons are spent. Only in a demo, where nobody is real.
 */
@ApplicationScoped
class Crowd {

    private static final Logger LOG = Logger.getLogger(Crowd.class);
    private static final int AFTER_THE_CITY = Interceptor.Priority.LIBRARY_AFTER + 1;
    private static final int TOGETHER = 1_000;

    private final CrowdSettings settings;
    private final CrowdPeople crowd;
    private final CrowdRush rush;
    private final Unions unions;
    private final Clock clock;

    Crowd(CrowdSettings settings, CrowdPeople crowd, CrowdRush rush, Unions unions, Clock clock) {
        this.settings = settings;
        this.crowd = crowd;
        this.rush = rush;
        this.unions = unions;
        this.clock = clock;
    }

    void start(@Observes @Priority(AFTER_THE_CITY) StartupEvent started) throws Throwable {
        UnionNode city = unions.tree().root();
        if (!settings.isWanted() || city == null) return;
        List<UUID> people = IntStream.range(0, settings.people())
                .mapToObj(i -> UUID.nameUUIDFromBytes(("crowd " + i).getBytes(StandardCharsets.US_ASCII)))
                .toList();
        for (int from = 0; from < people.size(); from += TOGETHER) {
            List<UUID> some = people.subList(from, Math.min(people.size(), from + TOGETHER));
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> crowd.settle(some, city.id())));
        }
        Path file = Files.write(settings.file(), crowd.tokens(people, Role.WORKER));
        List<UUID> clerks = VertxContextSupport.subscribeAndAwait(rush::clerks);
        Files.write(settings.clerks(), crowd.tokens(clerks, Role.CLERK));
        Instant opensAt = clock.instant().plus(settings.opensAfter());
        UUID campaign = VertxContextSupport.subscribeAndAwait(() -> rush.open(city.id(), settings.coupons(), opensAt));
        LOG.infof(
                "DEMO: %d members with tokens in %s; campaign %s with %d coupons opens at %s",
                people.size(), file, campaign, settings.coupons(), opensAt);
    }
}
