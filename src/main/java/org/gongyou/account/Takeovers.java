package org.gongyou.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What an officer decides about a take-over that met an objection. */
@ApplicationScoped
public class Takeovers {

    private final TakeoverBook book;
    private final TakeoverCompletion completion;
    private final TakeoverNews news;
    private final Clock clock;

    Takeovers(TakeoverBook book, TakeoverCompletion completion, TakeoverNews news, Clock clock) {
        this.book = book;
        this.completion = completion;
        this.news = news;
        this.clock = clock;
    }

    /**
     * In the transaction of the decision; who may decide is the caller's matter.
     *
     * @throws org.gongyou.platform.problem.ProblemException 409 {@code account.takeover-over} when it is over already
     */
    public Uni<Void> decide(UUID claimant, UUID takeover, boolean approved, UUID officer) {
        return book.ofClaimant(claimant, takeover)
                .chain(disputed -> approved
                        ? completion.complete(disputed, officer, clock.instant())
                        : book.close(disputed, TakeoverState.REFUSED, clock.instant())
                                .chain(() -> news.refused(disputed, officer)));
    }

    /** Whose account is asked for. In the caller's transaction. */
    public Uni<UUID> holder(UUID claimant, UUID takeover) {
        return book.ofClaimant(claimant, takeover).map(Takeover::holder);
    }
}
