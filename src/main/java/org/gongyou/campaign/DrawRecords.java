package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** What there is to read of a draw, for whoever entered and for everybody. */
@ApplicationScoped
class DrawRecords {

    private final CampaignFinder campaigns;
    private final DrawRepository draws;
    private final SlotRepository slots;
    private final DrawSeeds seeds;

    DrawRecords(CampaignFinder campaigns, DrawRepository draws, SlotRepository slots, DrawSeeds seeds) {
        this.campaigns = campaigns;
        this.draws = draws;
        this.slots = slots;
        this.seeds = seeds;
    }

    /** @throws ProblemException 409 when it is no draw */
    Uni<ListedCampaign> campaign(UUID id) {
        return campaigns.require(id).invoke(campaign -> {
            if (campaign.mode() != CampaignMode.DRAW) throw new ProblemException(CampaignProblem.NOT_DRAW);
        });
    }

    /** @throws ProblemException 404 for whoever did not enter */
    Uni<EntryView> mine(UUID worker, UUID id) {
        return campaign(id).chain(campaign -> draws.entry(id, worker).chain(entry -> {
            if (entry == null) throw new ProblemException(RequestProblem.NOT_FOUND);
            return draws.of(id)
                    .chain(draw -> draw == null || !draw.isDrawn()
                            ? Uni.createFrom().item(EntryView.waiting(entry, campaign))
                            : slots.of(id, worker).map(slot -> EntryView.drawn(entry, campaign, slot)));
        }));
    }

    Uni<DrawView> draw(UUID id) {
        return campaign(id).chain(campaign -> draws.of(id).map(draw -> {
            if (draw == null) throw new ProblemException(RequestProblem.NOT_FOUND);
            return DrawView.of(campaign, draw, draw.isDrawn() ? seeds.open(draw.seed()) : null);
        }));
    }

    /** Every ticket, once no more are given. */
    Uni<String> list(UUID id) {
        return drawn(id)
                .chain(draw -> draws.entries(id))
                .map(entries ->
                        DrawRules.list(entries.stream().map(Entry::ticket).toList()));
    }

    /** The tickets that won, the first first. */
    Uni<String> winners(UUID id) {
        return campaign(id).chain(campaign -> drawn(id).chain(draw -> draws.entries(id)
                .map(entries -> String.join(
                                "\n",
                                DrawRules.winners(
                                        seeds.open(draw.seed()),
                                        entries.stream().map(Entry::ticket).toList(),
                                        campaign.quota()))
                        + "\n")));
    }

    private Uni<Draw> drawn(UUID id) {
        return campaign(id).chain(campaign -> draws.of(id)).map(draw -> {
            if (draw == null || !draw.isDrawn()) throw new ProblemException(RequestProblem.NOT_FOUND);
            return draw;
        });
    }
}
