package org.gongyou.account;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;

/** What the two sides of a take-over see and do of it. */
@ApplicationScoped
class TakeoverService {

    private final TakeoverRepository takeovers;
    private final TakeoverBook book;
    private final TakeoverDispute dispute;
    private final TakeoverNews news;
    private final Clock clock;

    TakeoverService(
            TakeoverRepository takeovers, TakeoverBook book, TakeoverDispute dispute, TakeoverNews news, Clock clock) {
        this.takeovers = takeovers;
        this.book = book;
        this.dispute = dispute;
        this.news = news;
        this.clock = clock;
    }

    /** First the one against the own account, then the own ones, the newest first. */
    @WithTransaction
    Uni<Page<TakeoverView>> list(UUID viewer, Language language) {
        return book.against(viewer).chain(against -> takeovers.ofWorker(viewer).map(own -> {
            List<Takeover> all = new ArrayList<>();
            if (against != null) {
                all.add(against);
            }
            all.addAll(own);
            return new Page<>(
                    all.stream()
                            .map(takeover -> TakeoverView.of(takeover, viewer, language))
                            .toList(),
                    null);
        }));
    }

    @WithTransaction
    Uni<TakeoverView> one(UUID viewer, UUID id, Language language) {
        return takeovers
                .find(viewer, id)
                .chain(own -> own == null
                        ? book.ofHolder(viewer, id)
                        : Uni.createFrom().item(own))
                .map(takeover -> TakeoverView.of(takeover, viewer, language));
    }

    @WithTransaction
    Uni<TakeoverView> object(UUID holder, UUID id, Language language) {
        return book.ofHolder(holder, id)
                .call(takeover -> dispute.raise(takeover, holder))
                .map(takeover -> TakeoverView.of(takeover, holder, language));
    }

    @WithTransaction
    Uni<TakeoverView> withdraw(UUID claimant, UUID id, Language language) {
        return book.ofClaimant(claimant, id)
                .call(dispute::settle)
                .call(takeover -> book.close(takeover, TakeoverState.WITHDRAWN, clock.instant()))
                .call(takeover -> news.record(takeover, claimant, "account.takeover-withdrawn"))
                .map(takeover -> TakeoverView.of(takeover, claimant, language));
    }
}
