package org.gongyou.account;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection never decides by itself: whoever holds a recycled phone could object for ever. It brings an officer in. Every
 * call works in the caller's transaction.
 */
@ApplicationScoped
class TakeoverDispute {

    private final List<TakeoverReview> reviews;
    private final TakeoverNews news;

    TakeoverDispute(@All List<TakeoverReview> reviews, TakeoverNews news) {
        this.reviews = reviews;
        this.news = news;
    }

    /** @param objector null when it is a second claim that raises the doubt */
    Uni<Void> raise(Takeover takeover, @Nullable UUID objector) {
        takeover.question();
        return Multi.createFrom()
                .iterable(reviews)
                .onItem()
                .transformToUniAndConcatenate(
                        review -> review.begin(takeover.id(), takeover.claimant(), takeover.holder()))
                .collect()
                .last()
                .chain(() -> news.questioned(takeover, objector));
    }

    /** The claimant gives up; officers who were looking need not go on. */
    Uni<Void> settle(Takeover takeover) {
        return Multi.createFrom()
                .iterable(takeover.state() == TakeoverState.UNDER_REVIEW ? reviews : List.<TakeoverReview>of())
                .onItem()
                .transformToUniAndConcatenate(review -> review.end(takeover.id(), takeover.claimant()))
                .collect()
                .last();
    }
}
