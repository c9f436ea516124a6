package org.gongyou.campaign;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Taking a number, and seeing what has become of it. Numbers are given as coupons of a rush are. */
@ApplicationScoped
class NumberDesk {

    private static final String REPLAYED = "Idempotency-Replayed";

    private final ClaimDesk claims;
    private final CampaignFinder campaigns;
    private final CampaignRepository managed;
    private final SlotRepository slots;
    private final NumberRepository numbers;
    private final CurrentVertxRequest request;

    NumberDesk(
            ClaimDesk claims,
            CampaignFinder campaigns,
            CampaignRepository managed,
            SlotRepository slots,
            NumberRepository numbers,
            CurrentVertxRequest request) {
        this.claims = claims;
        this.campaigns = campaigns;
        this.managed = managed;
        this.slots = slots;
        this.numbers = numbers;
        this.request = request;
    }

    Uni<NumberView> take(UUID worker, IdempotencyKey key, UUID id, Language language) {
        return claims.claim(worker, key, id, CampaignMode.NUMBERS).chain(claimed -> {
            Slot slot = requireNonNull(claimed.slot());
            if (!claimed.replayed())
                return campaigns.require(id).map(campaign -> view(campaign, slot, Numbered.GIVEN, language));
            request.getCurrent().response().putHeader(REPLAYED, "true");
            return mine(worker, id, language);
        });
    }

    /** @throws ProblemException 404 for whoever has none */
    Uni<NumberView> mine(UUID worker, UUID id, Language language) {
        return campaigns.require(id).invoke(NumberDesk::requireNumbers).chain(campaign -> slots.of(id, worker)
                .map(NumberDesk::orNotFound)
                .chain(slot -> Panache.withSession(() -> numbers.of(id, worker))
                        .map(numbered -> view(campaign, slot, numbered, language))));
    }

    static void requireNumbers(ListedCampaign campaign) {
        if (campaign.mode() != CampaignMode.NUMBERS) throw new ProblemException(CampaignProblem.NOT_NUMBERS);
    }

    private static Slot orNotFound(@Nullable Slot slot) {
        if (slot == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return slot;
    }

    private static NumberView view(ListedCampaign campaign, Slot slot, Numbered numbered, Language language) {
        return NumberView.of(slot, numbered, requireNonNull(campaign.content().papers()), language);
    }

    /** In their order, those of which something has become. */
    Uni<Page<NumberLine>> list(CampaignScope scope, UUID id, @Nullable String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        long from = after == null ? 0 : after.number(0);
        return Panache.withSession(() -> managed.find(id)
                .map(scope::require)
                .chain(campaign -> numbers.page(id, from, limit + 1))
                .map(lines -> Page.of(lines, limit, line -> line, last -> Cursor.of(last.number()))));
    }
}
