package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.campaign.SlotRepository.Stock;
import org.gongyou.platform.persistence.Ids;

/** Writes who gets what was handed back: free slots, places on the list and uses of the series in one transaction. */
@ApplicationScoped
class PassWriter {

    private final SlotRepository slots;
    private final SeriesRepository series;
    private final PassRepository passes;
    private final Clock clock;

    PassWriter(SlotRepository slots, SeriesRepository series, PassRepository passes, Clock clock) {
        this.slots = slots;
        this.series = series;
        this.passes = passes;
        this.clock = clock;
    }

    /**
     * @param had who has or had a slot already: a claim was quicker than the list
     * @param given to whom one is passed, in their order
     */
    private record Decided(List<UUID> had, List<Waiting> given, Map<UUID, Integer> uses) {}

    /**
     * @param entitled those whose turn it may be
     * @return whether something is left for others
     */
    Uni<Boolean> pass(ListedCampaign campaign, Set<UUID> entitled) {
        if (entitled.isEmpty()) return Uni.createFrom().item(true);
        return slots.inTransaction(
                writer -> series.hold(writer, campaign, entitled).chain(uses -> passes.lock(writer, campaign.id())
                        .chain(stock -> stock.cancelled()
                                ? Uni.createFrom().item(false)
                                : decided(writer, campaign, entitled, uses)
                                        .chain(decided -> keep(writer, campaign, stock, decided)))));
    }

    private Uni<Decided> decided(SqlConnection writer, ListedCampaign campaign, Set<UUID> entitled, SeriesUses uses) {
        return passes.still(writer, campaign.id(), entitled).chain(waiting -> slots.of(writer, campaign.id(), entitled)
                .map(had -> decided(campaign, waiting, had.keySet(), uses)));
    }

    private static Decided decided(ListedCampaign campaign, List<Waiting> waiting, Set<UUID> had, SeriesUses uses) {
        List<Waiting> given = new ArrayList<>();
        Map<UUID, Integer> newUses = new HashMap<>();
        for (Waiting one : waiting) {
            int nth = uses.nextOf(one.worker());
            if (had.contains(one.worker()) || campaign.isBeyondSeries(nth)) continue;
            given.add(one);
            newUses.put(one.worker(), nth);
        }
        return new Decided(List.copyOf(had), given, newUses);
    }

    private Uni<Boolean> keep(SqlConnection writer, ListedCampaign campaign, Stock stock, Decided decided) {
        int most = decided.given().size();
        return passes.won(writer, campaign.id(), decided.had())
                .chain(() -> passes.take(writer, campaign.id(), most))
                .call(free -> give(writer, campaign, stock, decided, free))
                .map(free -> free.size() == most);
    }

    private Uni<Void> give(
            SqlConnection writer, ListedCampaign campaign, Stock stock, Decided decided, List<Integer> free) {
        if (free.isEmpty()) return Uni.createFrom().voidItem();
        List<Waiting> winners = decided.given().subList(0, free.size());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Slot> passed = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            Waiting one = winners.get(i);
            passed.add(new Slot(campaign.id(), free.get(i), one.worker(), one.key(), Ids.next(), now, true));
        }
        List<UUID> workers = winners.stream().map(Waiting::worker).toList();
        decided.uses().keySet().retainAll(workers);
        return slots.enter(writer, stock.size(), passed, true)
                .chain(() -> passes.won(writer, campaign.id(), workers))
                .chain(() -> series.use(writer, campaign, decided.uses()));
    }
}
