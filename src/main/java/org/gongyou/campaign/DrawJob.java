package org.gongyou.campaign;

import static java.util.Objects.requireNonNull;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyou.platform.persistence.Ids;
import org.jboss.logging.Logger;

/** Draws what has closed: once, in one transaction, whichever instance comes first. */
@ApplicationScoped
class DrawJob {

    private static final Logger LOG = Logger.getLogger(DrawJob.class);

    private final DrawRepository draws;
    private final SlotRepository slots;
    private final SeriesRepository series;
    private final CampaignFinder campaigns;
    private final DrawSeeds seeds;
    private final Clock clock;

    DrawJob(
            DrawRepository draws,
            SlotRepository slots,
            SeriesRepository series,
            CampaignFinder campaigns,
            DrawSeeds seeds,
            Clock clock) {
        this.draws = draws;
        this.slots = slots;
        this.series = series;
        this.campaigns = campaigns;
        this.seeds = seeds;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> drawAll() {
        return draws.due(clock.instant())
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(this::draw)
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .recoverWithUni(away -> {
                    LOG.debugf("nothing drawn: %s", away.getClass().getName());
                    return Uni.createFrom().voidItem();
                });
    }

    private Uni<Void> draw(UUID id) {
        return campaigns
                .require(id)
                .chain(campaign -> draws.inTransaction(writer -> draws.hold(writer, id, true)
                        .chain(held -> held == null || held.draw().isDrawn() || held.cancelled()
                                ? Uni.createFrom().voidItem()
                                : draws.entries(writer, id).chain(entries -> draw(writer, campaign, held, entries)))));
    }

    private Uni<Void> draw(
            SqlConnection writer, ListedCampaign campaign, DrawRepository.Held held, List<Entry> entries) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, Entry> byTicket = entries.stream().collect(Collectors.toMap(Entry::ticket, entry -> entry));
        List<String> order = DrawRules.winners(seeds.open(held.draw().seed()), byTicket.keySet(), byTicket.size());
        List<Slot> won = IntStream.range(0, Math.min(held.quota(), order.size()))
                .mapToObj(i -> slot(campaign, i + 1, requireNonNull(byTicket.get(order.get(i))), now))
                .toList();
        List<UUID> lost = order.stream()
                .skip(won.size())
                .map(ticket -> requireNonNull(byTicket.get(ticket)).worker())
                .toList();
        return draws.drawn(writer, campaign.id(), DrawRules.listHash(byTicket.keySet()), now)
                .chain(() -> draws.rank(writer, campaign.id(), order))
                .chain(() -> won.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : slots.enter(writer, held.quota(), 1, won, won.size() + 1))
                .chain(() -> series.free(writer, campaign, lost));
    }

    private static Slot slot(ListedCampaign campaign, int number, Entry entry, Instant now) {
        return new Slot(campaign.id(), number, entry.worker(), entry.key(), Ids.next(), now, false);
    }
}
