package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.campaign.SlotRepository.Stock;

/** Decides claims that arrived together, in their order, and writes who won: all of them in one transaction. */
@ApplicationScoped
class ClaimWriter {

    private final SlotRepository slots;
    private final SeriesRepository series;
    private final Entitlements entitlements;
    private final Clock clock;

    ClaimWriter(SlotRepository slots, SeriesRepository series, Entitlements entitlements, Clock clock) {
        this.slots = slots;
        this.series = series;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    /** @return what became of each claim, in their order; committed */
    Uni<ClaimRound.Result> decide(ListedCampaign campaign, Window window, List<Claim> claims) {
        if (claims.isEmpty()) return Uni.createFrom().item(new ClaimRound.Result(List.of(), false));
        List<UUID> workers = claims.stream().map(Claim::worker).distinct().toList();
        return entitlements
                .of(campaign, workers)
                .chain(entitled -> slots.inTransaction(writer -> decide(writer, campaign, window, claims, entitled)));
    }

    private Uni<ClaimRound.Result> decide(
            SqlConnection writer, ListedCampaign campaign, Window window, List<Claim> claims, Set<UUID> entitled) {
        List<UUID> workers = claims.stream().map(Claim::worker).distinct().toList();
        return series.hold(writer, campaign, workers).chain(uses -> slots.lock(writer, campaign.id(), window.number())
                .chain(stock -> slots.of(writer, campaign.id(), workers)
                        .map(had -> round(campaign, stock, entitled, had, uses)))
                .invoke(round -> claims.forEach(round::decide))
                .call(round -> keep(writer, campaign, window, round))
                .map(ClaimRound::result));
    }

    private ClaimRound round(
            ListedCampaign campaign, Stock stock, Set<UUID> entitled, Map<UUID, Slot> had, SeriesUses uses) {
        // As PostgreSQL keeps it, so that it reads back the same.
        return new ClaimRound(
                campaign, stock, entitled, had, uses, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private Uni<Void> keep(SqlConnection writer, ListedCampaign campaign, Window window, ClaimRound round) {
        if (round.won().isEmpty()) return Uni.createFrom().voidItem();
        return slots.enter(writer, round.size(), window.number(), round.won(), round.next())
                .chain(() -> series.use(writer, campaign, round.newUses()));
    }
}
