package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with campaigns. */
@ApplicationScoped
class CampaignService {

    private final CampaignRepository campaigns;
    private final CampaignText text;
    private final DrawLife draws;
    private final CampaignChange changes;
    private final Idempotency idempotency;
    private final Clock clock;

    CampaignService(
            CampaignRepository campaigns,
            CampaignText text,
            DrawLife draws,
            CampaignChange changes,
            Idempotency idempotency,
            Clock clock) {
        this.campaigns = campaigns;
        this.text = text;
        this.draws = draws;
        this.changes = changes;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Uni<CampaignOfficerView> draft(CampaignScope scope, IdempotencyKey key, CampaignDraftRequest request) {
        return idempotency.once(
                scope.account(), key, request, CampaignOfficerView.class, () -> begin(scope, request, false));
    }

    /** In the caller's transaction. */
    Uni<CampaignOfficerView> begin(CampaignScope scope, CampaignDraftRequest request, boolean demo) {
        if (!scope.covers(request.unionId())) throw ProblemException.invalid("/unionId", CampaignProblem.UNION_UNKNOWN);
        Campaign campaign = new Campaign(Ids.next(), request.code(), request.unionId(), demo);
        List<Window> windows = said(scope, campaign, request.campaign(), "/campaign");
        return campaigns
                .isTaken(request.code())
                .invoke(taken -> {
                    if (taken) throw new ProblemException(CampaignProblem.CODE_TAKEN);
                })
                .chain(() -> campaigns.add(campaign))
                .chain(() -> campaigns.setWindows(campaign.id(), windows))
                .chain(() -> changes.record(scope, campaign, "drafted"))
                .map(done -> CampaignOfficerView.of(campaign, text.read(campaign.content()), windows));
    }

    private List<Window> said(CampaignScope scope, Campaign campaign, CampaignRequest request, String under) {
        try {
            List<Window> windows = request.slicedWindows(clock.instant());
            requireUnions(scope, request);
            campaign.say(request, text.write(request.content()));
            return windows;
        } catch (ProblemException wrong) {
            throw wrong.under(under);
        }
    }

    private static void requireUnions(CampaignScope scope, CampaignRequest request) {
        List<UUID> unions = request.entryRules().unions();
        for (int i = 0; i < unions.size(); i++) {
            if (!scope.isUnion(unions.get(i)))
                throw ProblemException.invalid("/rules/unionIds/" + i, CampaignProblem.UNION_UNKNOWN);
        }
    }

    Uni<CampaignOfficerView> revise(CampaignScope scope, UUID id, IfMatch ifMatch, CampaignRequest request) {
        return changes.change(scope, id, ifMatch, "revised", campaign -> {
            List<Window> windows = said(scope, campaign, request, "");
            return campaigns.flush().chain(() -> campaigns.setWindows(id, windows));
        });
    }

    Uni<CampaignOfficerView> publish(CampaignScope scope, UUID id, IfMatch ifMatch) {
        return changes.change(scope, id, ifMatch, "published", campaign -> campaigns
                .windows(id)
                .invoke(windows -> {
                    if (!windows.get(0).opensAt().isAfter(clock.instant()))
                        throw new ProblemException(CampaignProblem.TOO_LATE);
                    campaign.publish();
                })
                .chain(() -> draws.begin(campaign)));
    }

    Uni<CampaignOfficerView> cancel(CampaignScope scope, UUID id, IfMatch ifMatch) {
        return changes.change(scope, id, ifMatch, "cancelled", campaign -> {
            campaign.cancel();
            return campaigns.flush().chain(() -> draws.cancel(id));
        });
    }

    Uni<CampaignOfficerView> one(CampaignScope scope, UUID id) {
        return Panache.withSession(() -> campaigns.find(id).map(scope::require).chain(changes::view));
    }

    Uni<Page<CampaignOfficerView>> list(CampaignScope scope, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        return Panache.withSession(() -> campaigns
                .of(scope.managed().ids(), after == null ? "" : after.text(0), limit + 1)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(changes::view)
                        .collect()
                        .asList())
                .map(views -> Page.of(views, limit, view -> view, last -> Cursor.of(last.code()))));
    }
}
