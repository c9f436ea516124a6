package org.gongyou.demo;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.account.MadeUpAccounts;
import org.gongyou.campaign.MadeUpCampaigns;
import org.gongyou.card.MadeUpCards;
import org.gongyou.membership.MadeUpMembers;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.AccessTokens;
import org.gongyou.platform.security.Role;
import org.jboss.logging.Logger;

/**
 * A rehearsal of the storm: so many members of the demo's, an access token of each in {@code crowd-tokens.txt} of the data
 * folder, one a line, and a rush that opens a little later. Only in a demo, where nobody is real.
 */
@ApplicationScoped
class Crowd {

    private static final Logger LOG = Logger.getLogger(Crowd.class);
    private static final int AFTER_THE_CITY = Interceptor.Priority.LIBRARY_AFTER + 1;
    private static final int TOGETHER = 1_000;

    private final CrowdSettings settings;
    private final MadeUpAccounts accounts;
    private final MadeUpMembers members;
    private final MadeUpCards cards;
    private final MadeUpCampaigns campaigns;
    private final Unions unions;
    private final AccessTokens tokens;
    private final Clock clock;

    Crowd(
            CrowdSettings settings,
            MadeUpAccounts accounts,
            MadeUpMembers members,
            MadeUpCards cards,
            MadeUpCampaigns campaigns,
            Unions unions,
            AccessTokens tokens,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.members = members;
        this.cards = cards;
        this.campaigns = campaigns;
        this.unions = unions;
        this.tokens = tokens;
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
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> settle(some, city.id())));
        }
        Path file = write(people);
        Instant opensAt = clock.instant().plus(settings.opensAfter());
        UUID campaign = VertxContextSupport.subscribeAndAwait(() -> open(city.id(), opensAt));
        LOG.infof(
                "DEMO: %d members with tokens in %s; campaign %s with %d coupons opens at %s",
                people.size(), file, campaign, settings.coupons(), opensAt);
    }

    private Uni<Void> settle(List<UUID> people, UUID union) {
        return accounts.begin(people)
                .chain(() -> members.enter(people, union))
                .chain(entered -> cards.issue(entered, union));
    }

    private Uni<UUID> open(UUID union, Instant opensAt) {
        String code = "crowd-" + opensAt.getEpochSecond();
        return Panache.withTransaction(
                        () -> campaigns.rush(code, union, 1, settings.coupons(), opensAt, List.of(Ids.next())))
                .call(campaigns::renew);
    }

    private Path write(List<UUID> people) throws IOException {
        List<String> lines = people.stream()
                .map(person -> tokens.issue(person, Ids.next(), Set.of(Role.WORKER)))
                .toList();
        return Files.write(settings.file(), lines);
    }
}
